namespace ScenarioFacts.Tool.LanguageServer.Protocol;

/// <summary>A position in the protocol's terms: zero-based, in UTF-16 code units, lines broken at CR, LF or CRLF only.</summary>
internal readonly record struct EditorPosition(int Line, int Character);
