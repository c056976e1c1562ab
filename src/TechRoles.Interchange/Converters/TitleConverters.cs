using TechRoles.Catalogue;

namespace TechRoles.Interchange;

/// <summary>What titles mean.</summary>
internal static class TitleConverters
{
    private static readonly DataConverter<TitleCandidate> Candidate = new RecordConverter<TitleCandidate>(
        new(default, ""),
        Members<TitleCandidate>.Value("kind", ValueConverters.Kind, one => one.Kind, (one, kind) => one with { Kind = kind }),
        Members<TitleCandidate>.Text("title", one => one.Title, (one, title) => one with { Title = title }));

    private static readonly DataConverter<AmbiguousMention> Ambiguous = new RecordConverter<AmbiguousMention>(
        new([], 0, 0),
        Members<AmbiguousMention>.List(
            "candidates", Candidate, one => one.Candidates, (one, candidates) => one with { Candidates = candidates }),
        Members<AmbiguousMention>.Number("start", one => one.Start, (one, start) => one with { Start = start }),
        Members<AmbiguousMention>.Number("length", one => one.Length, (one, length) => one with { Length = length }));

    private static readonly DataConverter<TitleMention> Mention = new RecordConverter<TitleMention>(
        new(default, default, default, null, 0, 0),
        Members<TitleMention>.Value("kind", ValueConverters.Kind, one => one.Kind, (one, kind) => one with { Kind = kind }),
        Members<TitleMention>.Value(
            "strength", ValueConverters.Strength, one => one.Strength, (one, strength) => one with { Strength = strength }),
        Members<TitleMention>.Value(
            "qualifiers", ValueConverters.Qualifiers, one => one.Qualifiers, (one, said) => one with { Qualifiers = said }),
        Members<TitleMention>.TextOrNull("scope", one => one.Scope, (one, scope) => one with { Scope = scope }),
        Members<TitleMention>.Number("start", one => one.Start, (one, start) => one with { Start = start }),
        Members<TitleMention>.Number("length", one => one.Length, (one, length) => one with { Length = length }),
        Members<TitleMention>.Flag("isOfPart", one => one.IsOfPart, (one, flag) => one with { IsOfPart = flag }));

    private static readonly DataConverter<RecognisedTitle> Recognised = new RecordConverter<RecognisedTitle>(
        new([]),
        Members<RecognisedTitle>.List("mentions", Mention, one => one.Mentions, (one, mentions) => one with { Mentions = mentions }),
        Members<RecognisedTitle>.List("ambiguous", Ambiguous, one => one.Ambiguous, (one, mentions) => one with { Ambiguous = mentions }))
    {
        Complaint = one => one.Mentions.Count == 0 ? "A recognised title mentions a role." : null,
    };

    private static readonly DataConverter<UnrecognisedTitle> Unrecognised = new RecordConverter<UnrecognisedTitle>(
        new([]),
        Members<UnrecognisedTitle>.List(
            "ambiguous", Ambiguous, one => one.Ambiguous, (one, mentions) => one with { Ambiguous = mentions }));

    public static IEnumerable<IDataConverter> All =>
    [
        Candidate, Ambiguous, Mention, Recognised, Unrecognised,
        Unions.Of(("recognised", Recognised), ("unrecognised", Unrecognised)),
    ];
}
