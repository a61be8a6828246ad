namespace ScenarioFacts.Tool.LanguageServer.Protocol;

/// <summary>A place in a document as editors count: from zero, in UTF-16 units, lines ended by CR, LF or CRLF alone.</summary>
internal readonly record struct EditorPosition(int Line, int Character);
