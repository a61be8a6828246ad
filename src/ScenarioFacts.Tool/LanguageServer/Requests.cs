using ScenarioFacts.Tool.LanguageServer.Features;

namespace ScenarioFacts.Tool.LanguageServer;

/// <summary>The requests that are answered from the facts, by method.</summary>
internal static class Requests
{
    public static Request? Find(string method) => method switch
    {
        "textDocument/completion" => Completion.Write,
        "textDocument/hover" => Hover.Write,
        "textDocument/definition" => Definition.Write,
        "textDocument/references" => References.Write,
        "textDocument/documentHighlight" => Highlights.Write,
        "textDocument/prepareRename" => Rename.WritePrepared,
        "textDocument/rename" => Rename.Write,
        "textDocument/documentSymbol" => Outline.Write,
        "textDocument/semanticTokens/full" => SemanticTokens.Write,
        "textDocument/foldingRange" => Folding.Write,
        "textDocument/codeAction" => CodeActions.Write,
        "textDocument/formatting" => Formatting.Write,
        "workspace/symbol" => WorkspaceSymbols.Write,
        _ => null,
    };
}
