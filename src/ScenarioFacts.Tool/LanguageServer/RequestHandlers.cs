using ScenarioFacts.Tool.LanguageServer.Features;
using ScenarioFacts.Tool.LanguageServer.Features.Completion;
using ScenarioFacts.Tool.LanguageServer.Projects;

namespace ScenarioFacts.Tool.LanguageServer;

/// <summary>The request handlers by method.</summary>
internal static class RequestHandlers
{
    public static RequestHandler? Find(string method) => method switch
    {
        "textDocument/completion" => CompletionHandler.Write,
        "textDocument/hover" => HoverHandler.Write,
        "textDocument/definition" => DefinitionHandler.Write,
        "textDocument/references" => ReferencesHandler.Write,
        "textDocument/documentHighlight" => HighlightHandler.Write,
        "textDocument/prepareRename" => RenameHandler.WritePrepared,
        "textDocument/rename" => RenameHandler.Write,
        "textDocument/documentSymbol" => OutlineHandler.Write,
        "textDocument/semanticTokens/full" => SemanticTokensHandler.Write,
        "textDocument/foldingRange" => FoldingHandler.Write,
        "textDocument/codeAction" => CodeActionHandler.Write,
        "textDocument/formatting" => FormattingHandler.Write,
        "workspace/symbol" => WorkspaceSymbolsHandler.Write,
        _ => null,
    };
}
