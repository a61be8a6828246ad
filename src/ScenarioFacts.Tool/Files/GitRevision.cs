using System.Diagnostics;
using System.Formats.Tar;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Files;

/// <summary>A folder as it was in a revision of git, in a temporary folder that disposal deletes.</summary>
internal sealed class GitRevision : IDisposable
{
    private readonly DirectoryInfo _folder;

    private GitRevision(DirectoryInfo folder) => _folder = folder;

    /// <summary>The folder's content at that revision.</summary>
    public string Root => _folder.FullName;

    /// <param name="revision">What git calls a revision: a tag, a branch, a hash, <c>HEAD~3</c>.</param>
    /// <param name="path">A file or folder that is in the repository.</param>
    /// <exception cref="UsageException">There is no git, no repository, or no such revision with that path.</exception>
    public static GitRevision Read(string revision, string path)
    {
        if (revision.StartsWith('-'))
            throw new UsageException($"‘{revision}’ is neither a path nor a revision of git.");
        var revisionFolder = new GitRevision(Directory.CreateTempSubdirectory("facts-"));
        try
        {
            var whole = Path.GetFullPath(path);
            var (folder, name) = Directory.Exists(whole) ? (whole, ".") : (Path.GetDirectoryName(whole)!, Path.GetFileName(whole));
            revisionFolder.Unpack(revision, folder, name);
            return revisionFolder;
        }
        catch
        {
            revisionFolder.Dispose();
            throw;
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Unpack(string revision, string folder, string name)
    {
        using var git = Start(folder, "archive", "--format=tar", revision, "--", name);
        var error = git.StandardError.ReadToEndAsync();
        try
        {
            TarFile.ExtractToDirectory(git.StandardOutput.BaseStream, Root, overwriteFiles: false);
        }
        catch (Exception broken) when (broken is EndOfStreamException or InvalidDataException or IOException)
        {
            // What git says tells more.
        }

        git.WaitForExit();
        if (git.ExitCode != 0)
            throw new UsageException($"‘{revision}’ is neither a path nor a revision of git that has {folder} ({error.GetAwaiter().GetResult().Trim().ReplaceLineEndings(" ")}); name a folder, or a tag, branch or hash.");
    }

    private static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new UsageException("git is not there to read a revision; name two folders instead.");
        }
    }
}
