using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Check;

/// <summary>Projects, and which of them uses which.</summary>
internal sealed class ProjectGraph
{
    private readonly Dictionary<string, FactProject> _declaring = new(StringComparer.Ordinal);

    /// <exception cref="UsageException">Two projects have one name or declare the same, or some use each other.</exception>
    public ProjectGraph(IReadOnlyList<FactProject> projects)
    {
        if (projects.GroupBy(static project => project.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(static all => all.Count() > 1) is { } same)
            throw new UsageException($"{string.Join(" and ", same.Select(static project => project.Path))} would both leave {same.Key}{Language.Surfaces.SurfaceFormat.Extension}; give their folders names of their own.");
        foreach (var project in projects)
        {
            foreach (var name in project.Declared)
            {
                if (!_declaring.TryAdd(name, project))
                    throw new UsageException($"‘{name}’ is declared in {_declaring[name].Path} and in {project.Path}; with --surfaces all files of a scenario or vocabulary belong into one folder.");
            }
        }

        Rounds = Arrange(projects);
        Names = projects.Select(static project => project.Name).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The projects, each in a round after those that it uses.</summary>
    public IReadOnlyList<IReadOnlyList<FactProject>> Rounds { get; }

    /// <summary>The names of all projects, which are those of their surfaces.</summary>
    public IReadOnlySet<string> Names { get; }

    /// <summary>The other projects that a project uses itself.</summary>
    public IEnumerable<FactProject> GetUsed(FactProject project) =>
        project.Used.Select(name => _declaring.GetValueOrDefault(name)).OfType<FactProject>().Where(other => other != project).Distinct();

    /// <summary>The same, and what those use.</summary>
    public IReadOnlyList<FactProject> GetAllUsed(FactProject project)
    {
        var (found, pending) = (new List<FactProject>(), new Queue<FactProject>(GetUsed(project)));
        while (pending.TryDequeue(out var used))
        {
            if (found.Contains(used))
                continue;
            found.Add(used);
            foreach (var other in GetUsed(used))
                pending.Enqueue(other);
        }

        return found;
    }

    private List<IReadOnlyList<FactProject>> Arrange(IReadOnlyList<FactProject> projects)
    {
        var (rounds, pending) = (new List<IReadOnlyList<FactProject>>(), projects.ToList());
        while (pending.Count > 0)
        {
            var ready = pending.Where(project => !GetUsed(project).Any(pending.Contains)).ToList();
            if (ready.Count == 0)
                throw new UsageException($"{string.Join(" uses ", FindCircle(pending).Select(static project => project.Path))}: none can be checked before the other; put them into one folder, or check them together without --surfaces.");
            rounds.Add(ready);
            pending.RemoveAll(ready.Contains);
        }

        return rounds;
    }

    /// <summary>Projects of which each uses the next one; the last is the first again.</summary>
    /// <param name="pending">Projects that all use one of these.</param>
    private List<FactProject> FindCircle(List<FactProject> pending)
    {
        var way = new List<FactProject> { pending[0] };
        while (true)
        {
            var next = GetUsed(way[^1]).First(pending.Contains);
            var start = way.IndexOf(next);
            way.Add(next);
            if (start >= 0)
                return way[start..];
        }
    }
}
