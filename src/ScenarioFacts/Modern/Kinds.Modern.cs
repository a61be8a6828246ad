using System.Text.Json.Serialization;
using ScenarioFacts.Json;

namespace ScenarioFacts;

/// <content>In JSON, a fact is what <c>facts export json</c> writes of it.</content>
[JsonConverter(typeof(FactJsonConverter))]
public partial class Fact;

/// <content>In JSON, a claim is what <c>facts export json</c> writes of it.</content>
[JsonConverter(typeof(ClaimJsonConverter))]
public partial class Claim;

/// <content>In JSON, evidence is what <c>facts export json</c> writes of it.</content>
[JsonConverter(typeof(EvidenceJsonConverter))]
public partial class Evidence;
