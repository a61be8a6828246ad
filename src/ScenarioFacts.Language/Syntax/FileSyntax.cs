using System;
using System.Collections.Generic;
using System.Threading;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Syntax;

/// <summary>The syntax tree of a file: header, declarations and syntax errors. Equal if the files are.</summary>
internal sealed class FileSyntax(InputText file) : IEquatable<FileSyntax>
{
    private IReadOnlyList<LogicalLine>? _lines;
    private FileBody? _body = new();

    public InputText File { get; } = file;

    /// <summary>All lines, including those with errors. Lexed again on first access: only editors need them, and the trees of large sets stay small.</summary>
    public IReadOnlyList<LogicalLine> Lines => LazyInitializer.EnsureInitialized(ref _lines, () => Lexer.Lines(File))!;

    /// <summary>The header; null if it is missing or has a syntax error, in which case nothing in the file is bound.</summary>
    public HeaderSyntax? Header { get; set; }

    public List<UseSyntax> Uses { get; } = [];

    public List<KindDeclaration> Kinds { get; } = [];

    public List<ChoiceDeclaration> Choices { get; } = [];

    public List<FactDeclaration> Facts => Body.Facts;

    public List<AssumptionDeclaration> Assumptions => Body.Assumptions;

    public List<RetractionDeclaration> Retractions => Body.Retractions;

    public List<ExpectSyntax> Expectations => Body.Expectations;

    // Read once, for another thread may let go of it in the meantime.
    private FileBody Body => _body ??= Parser.Parse(File)._body!;

    /// <summary>Names that lines with syntax errors seem to declare; using them is not a second error.</summary>
    public List<string> NamesInErrors { get; } = [];

    /// <summary>Whether a <c>use</c> has a syntax error: unknown names may then come from what it would import.</summary>
    public bool HasBrokenUse { get; set; }

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Lets go of facts and statements once they are bound: most of a tree, and parsed again if somebody asks for them after all.</summary>
    public void ReleaseBody() => _body = null;

    public bool Equals(FileSyntax? other) => other is not null && File.Equals(other.File);

    public override bool Equals(object? obj) => Equals(obj as FileSyntax);

    public override int GetHashCode() => File.GetHashCode();
}

/// <summary>The facts and statements of a file.</summary>
internal sealed class FileBody
{
    public List<FactDeclaration> Facts { get; } = [];

    public List<AssumptionDeclaration> Assumptions { get; } = [];

    public List<RetractionDeclaration> Retractions { get; } = [];

    public List<ExpectSyntax> Expectations { get; } = [];
}

/// <summary>A kind with the fields under it.</summary>
internal sealed class KindDeclaration(KindSyntax line)
{
    public KindSyntax Line { get; } = line;

    public List<ClaimSyntax> Fields { get; } = [];

    /// <summary>Fields whose line has a syntax error; they count as declared.</summary>
    public List<string> BrokenFields { get; } = [];
}

/// <summary>A choice with the lines under it.</summary>
internal sealed class ChoiceDeclaration(ChoiceSyntax line)
{
    public ChoiceSyntax Line { get; } = line;

    public List<ClaimSyntax> Body { get; } = [];
}

/// <summary>A fact with its claims and backing.</summary>
internal sealed class FactDeclaration(FactSyntax line)
{
    public FactSyntax Line { get; } = line;

    public Backing Backing { get; } = new();

    public List<ClaimDeclaration> Claims { get; } = [];

    /// <summary>Fields whose line has a syntax error; they count as present.</summary>
    public List<string> BrokenFields { get; } = [];
}

/// <summary>A claim with its backing.</summary>
internal sealed class ClaimDeclaration(ClaimSyntax line, Backing? backing = null)
{
    public ClaimSyntax Line { get; } = line;

    public Backing Backing { get; } = backing ?? new();
}

/// <summary>An assumption with its backing.</summary>
internal sealed class AssumptionDeclaration(AssumeSyntax line)
{
    public AssumeSyntax Line { get; } = line;

    public Backing Backing { get; } = new();
}

/// <summary>A retraction with its reasoning.</summary>
internal sealed class RetractionDeclaration(RetractSyntax line)
{
    public RetractSyntax Line { get; } = line;

    public Backing Backing { get; } = new();
}

/// <summary>The evidence and the reasoning under a header or a claim.</summary>
internal sealed class Backing
{
    public List<EvidenceSyntax> Evidence { get; } = [];

    public BecauseSyntax? Because { get; set; }

    /// <summary>Whether one of its lines has a syntax error: nothing may then be reported as missing.</summary>
    public bool IsBroken { get; set; }

    public bool IsEmpty => Evidence.Count == 0 && Because is null && !IsBroken;
}
