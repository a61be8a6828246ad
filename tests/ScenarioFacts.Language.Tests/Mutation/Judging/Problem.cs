using System.Collections.Generic;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>Why facts are wrong, and the lines at which it may be said.</summary>
internal sealed record Problem(string Reason, IReadOnlyList<Place> Lines);
