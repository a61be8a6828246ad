using System.Text;
using ScenarioFacts.Site;

// ScenarioFacts.Site FOLDER NAME=FILE…: writes a page for each diagnostic, one for each of the Markdown files, and an index.
if (args is not [var folder, .. var texts])
{
    Console.Error.WriteLine("Name the folder that the pages go to, and texts as NAME=FILE.");
    return 2;
}

var guides = texts.Select(static text => text.Split('=', 2)).Select(static text => Guide.Read(text[0], text[1])).ToList();
Directory.CreateDirectory(folder);
foreach (var page in SiteMap.Create(guides))
    File.WriteAllText(Path.Combine(folder, page.FileName), PageLayout.Render(page, guides), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
return 0;
