using System;
using System.Collections.Generic;
using System.Threading;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Syntax;

/// <summary>A file as it was read: its header, its declarations, and what could not be read. Equal when the files are.</summary>
internal sealed class FileSyntax(InputText file) : IEquatable<FileSyntax>
{
    private IReadOnlyList<LogicalLine>? _lines;

    public InputText File { get; } = file;

    /// <summary>All lines, also those that cannot be read. They are read anew when first asked for: only editors ask, and trees of large sets stay small.</summary>
    public IReadOnlyList<LogicalLine> Lines => LazyInitializer.EnsureInitialized(ref _lines, () => Lexer.Lines(File))!;

    /// <summary>The header; null where there is none that can be read, and then nothing in the file is bound.</summary>
    public HeaderSyntax? Header { get; set; }

    public List<UseSyntax> Uses { get; } = [];

    public List<KindDeclaration> Kinds { get; } = [];

    public List<ChoiceSyntax> Choices { get; } = [];

    public List<FactDeclaration> Facts { get; } = [];

    public List<AssumptionDeclaration> Assumptions { get; } = [];

    public List<RetractionDeclaration> Retractions { get; } = [];

    public List<ExpectSyntax> Expectations { get; } = [];

    /// <summary>Names that a line which could not be read seems to declare: using them is no second error.</summary>
    public List<string> NamesInErrors { get; } = [];

    /// <summary>Whether a <c>use</c> could not be read: then what is not known may be what it would bring.</summary>
    public bool HasBrokenUse { get; set; }

    public List<Diagnostic> Diagnostics { get; } = [];

    public bool Equals(FileSyntax? other) => other is not null && File.Equals(other.File);

    public override bool Equals(object? obj) => Equals(obj as FileSyntax);

    public override int GetHashCode() => File.GetHashCode();
}

/// <summary>A kind with the fields under it.</summary>
internal sealed class KindDeclaration(KindSyntax line)
{
    public KindSyntax Line { get; } = line;

    public List<ClaimSyntax> Fields { get; } = [];

    /// <summary>Fields whose line could not be read: they count as declared.</summary>
    public List<string> BrokenFields { get; } = [];
}

/// <summary>A fact with everything under it.</summary>
internal sealed class FactDeclaration(FactSyntax line)
{
    public FactSyntax Line { get; } = line;

    public Backing Backing { get; } = new();

    public List<ClaimDeclaration> Claims { get; } = [];

    /// <summary>Fields whose line could not be read: they count as present.</summary>
    public List<string> BrokenFields { get; } = [];
}

/// <summary>A claim with what backs it.</summary>
internal sealed class ClaimDeclaration(ClaimSyntax line, Backing? backing = null)
{
    public ClaimSyntax Line { get; } = line;

    public Backing Backing { get; } = backing ?? new();
}

/// <summary>An assumption with what backs it.</summary>
internal sealed class AssumptionDeclaration(AssumeSyntax line)
{
    public AssumeSyntax Line { get; } = line;

    public Backing Backing { get; } = new();
}

/// <summary>A retraction with our reasoning.</summary>
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

    /// <summary>Whether a line of it could not be read: then nothing may be said to be missing.</summary>
    public bool IsBroken { get; set; }

    public bool IsEmpty => Evidence.Count == 0 && Because is null && !IsBroken;
}
