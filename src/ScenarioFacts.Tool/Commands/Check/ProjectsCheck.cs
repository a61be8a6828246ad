using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Repairs;
using ScenarioFacts.Language.Surfaces;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Check;

/// <summary>Checks projects, those at once that do not use each other. Each leaves its surface, against which those are checked that use it.</summary>
/// <param name="folder">Where surfaces are written.</param>
/// <param name="sources">A folder with texts and seals of sources.</param>
internal sealed class ProjectsCheck(ProjectGraph graph, string folder, string? sources, CommandContext terminal)
{
    private readonly Dictionary<FactProject, string?> _surfaces = [];

    /// <summary>What came of each project, after those that it uses. They are checked while this is read.</summary>
    /// <exception cref="UsageException">A text or seal cannot be read, or a surface cannot be written.</exception>
    public IEnumerable<CheckedProject> Run()
    {
        foreach (var round in graph.Rounds)
        {
            foreach (var project in LongRunningTask.Of(terminal, "Checking", cancellation => Parallelism.Concurrent(cancellation).Map(round, project => Check(project, cancellation))))
            {
                _surfaces.Add(project.Project, project.Surface);
                if (project.Surface is { } surface)
                    SurfaceFiles.Write(Path.Combine(folder, project.Project.Name + SurfaceFormat.Extension), surface);
                yield return project;
            }
        }
    }

    private CheckedProject Check(FactProject project, CancellationToken cancellation)
    {
        var used = graph.GetAllUsed(project);
        if (used.FirstOrDefault(other => _surfaces[other] is null) is { } unsound)
            return new CheckedProject(project, null, null, unsound);
        var surfaces = used.Select(other => SurfaceFiles.Parse(other.Name, _surfaces[other]!)!).ToList();
        var compilation = DiagnosticRepairs.Attach(new ToolCompiler(sources, isOnce: true).Compile(project.Files.WithReferences(surfaces, graph.Names), cancellation));
        return new CheckedProject(project, compilation, compilation.HasErrors ? null : SurfaceFormat.Write(SurfaceBuilder.CreateAll(compilation.Syntax, compilation.Index)), null);
    }
}

/// <summary>What came of a project.</summary>
/// <param name="Compilation">Null if it was not checked.</param>
/// <param name="Surface">What it exports; null if it has errors or was not checked.</param>
/// <param name="Unsound">A project with errors that it uses: those have to be mended first.</param>
internal sealed record CheckedProject(FactProject Project, FactCompilation? Compilation, string? Surface, FactProject? Unsound);
