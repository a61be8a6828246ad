using Facts;

// The label, the date and the words of the source stand in talks.facts; hover over the names to read them here.
var talks = Talks.Meetings.FirstTalks;
Console.WriteLine($"{talks.Label}, {talks.When?.ToDisplayString()}");
foreach (var evidence in talks.WhenClaims.SelectMany(claim => claim.Evidence))
    Console.WriteLine(evidence);
