using System;
using System.IO;
using System.Text;

namespace ScenarioFacts.Tool.Tests;

/// <summary>A folder of its own for one test. Its name has a space and letters of two scripts, as those of users do.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder()
    {
        Root = Path.Combine(Directory.CreateTempSubdirectory("facts").FullName, "my facts – 事実");
        Directory.CreateDirectory(Root);
    }

    public string Root { get; }

    public string this[string name] => Path.Combine(Root, name);

    /// <summary>The path of the file written.</summary>
    public string Write(string name, string content)
    {
        var path = this[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Root)!, recursive: true);
}
