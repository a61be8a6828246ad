"""Reads a graph with networkx, and prints its nodes and edges as JSON: read_graphs.py gexf|graphml FILE."""
import json
import sys

import networkx

graph = {'gexf': networkx.read_gexf, 'graphml': networkx.read_graphml}[sys.argv[1]](sys.argv[2])
json.dump({
    'directed': graph.is_directed(),
    'nodes': dict(graph.nodes(data=True)),
    'edges': [[source, target, data] for source, target, data in graph.edges(data=True)],
}, sys.stdout)
