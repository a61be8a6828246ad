using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Tests.Mutation.Edits;

namespace ScenarioFacts.Language.Tests.Mutation;

/// <summary>A way to change facts: at each of its places it makes another corpus, or none where the dice gave nothing to do.</summary>
internal sealed record EditKind(string Name, Func<Sites, IReadOnlyList<Func<Dice, Corpus?>>> Places);
