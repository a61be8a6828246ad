using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Surfaces;

/// <summary>What the facts of a project export: all that others need to use its scenarios and vocabularies.</summary>
/// <param name="Library">The name of the assembly or of the surface file, as messages give it.</param>
/// <param name="Version">The version of the form in which it is written; of another one than <see cref="SurfaceFormat.Version"/> nothing else is read.</param>
/// <param name="Namespace">The namespace of the catalogs; empty if no C# is written of the facts.</param>
/// <param name="Vocabularies">The vocabularies that its scenarios are written in, in ordinal order of name.</param>
/// <param name="Files">What its files declare, in ordinal order of name.</param>
internal sealed record Surface(
    string Library, string Version, string Namespace, EquatableArray<BuiltVocabulary> Vocabularies, EquatableArray<SurfaceFile> Files)
{
    public bool IsReadable => Version == SurfaceFormat.Version;

    /// <summary>The surface whose parts were written by <see cref="SurfaceFormat"/>, in any order.</summary>
    public static Surface Create(string library, IReadOnlyCollection<SurfacePart> parts)
    {
        var other = parts.FirstOrDefault(static part => part.Version != SurfaceFormat.Version);
        if (other is not null)
            return new Surface(library, other.Version, "", default, default);
        var head = SurfaceHead.Parse(parts.FirstOrDefault(static part => part.IsHead)?.Text ?? "");
        var files = parts.Where(static part => !part.IsHead).Select(static part => new SurfaceFile(part.File, part.Text)).OrderBy(static file => file.Name, System.StringComparer.Ordinal);
        return new Surface(library, SurfaceFormat.Version, head.Namespace, head.Vocabularies, files.ToEquatableArray());
    }
}

/// <summary>What one file declares, as <c>.facts</c> text.</summary>
internal sealed record SurfaceFile(string Name, string Text);

/// <summary>A vocabulary as a project was compiled with it.</summary>
/// <param name="Fingerprint">What it declares, as <see cref="VocabularyFingerprint"/> tells it.</param>
/// <param name="Namespace">The namespace of its types; empty if no C# is written of the facts.</param>
internal sealed record BuiltVocabulary(string Name, string Fingerprint, string Namespace);

/// <summary>A part of a surface: its head, or one of its files. Each is an attribute of an assembly, or a section of a surface file.</summary>
/// <param name="File">The name of the file; empty for the head.</param>
internal sealed record SurfacePart(string Version, string File, string Text)
{
    public bool IsHead => File.Length == 0;
}
