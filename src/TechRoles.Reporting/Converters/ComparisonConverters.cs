using TechRoles.Catalogue;
using TechRoles.Comparison;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Reporting;

/// <summary>Remits, and what comes of comparing them.</summary>
internal static class ComparisonConverters
{
    private const string Compare = "A comparison is made of roles and positions: name them, and compare them again with RoleComparison.Of.";

    private static readonly DataConverter<OverlapMeasure> Measure = ClosedWords.Of<OverlapMeasure>();

    private static readonly DataConverter<ComparisonTopic> Topic = ClosedWords.Of<ComparisonTopic>();

    private static readonly DataConverter<RemitCell> Cell = new RecordConverter<RemitCell>(
        new(""),
        Members<RemitCell>.Text("area", one => one.Area, (one, id) => one with { Area = id }),
        Members<RemitCell>.TextOrNull("scope", one => one.Scope, (one, id) => one with { Scope = id }),
        Members<RemitCell>.Text("areaName", one => one.AreaName, (one, name) => one with { AreaName = name }),
        Members<RemitCell>.TextOrNull("scopeName", one => one.ScopeName, (one, name) => one with { ScopeName = name }),
        Members<RemitCell>.Value(
            "orientation", Borrowed.Orientation, one => one.Orientation, (one, orientation) => one with { Orientation = orientation }));

    private static readonly DataConverter<RemitEntry> Entry = new RecordConverter<RemitEntry>(
        new(new(""), default),
        Members<RemitEntry>.Value("cell", Cell, one => one.Cell, (one, cell) => one with { Cell = cell }),
        Members<RemitEntry>.Value(
            "involvements", Borrowed.Involvements, one => one.Involvements,
            (one, involvements) => one with { Involvements = involvements }),
        Members<RemitEntry>.Flag("isJoint", one => one.IsJoint, (one, flag) => one with { IsJoint = flag }),
        Members<RemitEntry>.List("sources", Borrowed.Source, one => one.Sources, (one, sources) => one with { Sources = sources }));

    private static readonly DataConverter<SharedCell> Shared = new RecordConverter<SharedCell>(
        new(null!, null!),
        Members<SharedCell>.Value("one", Entry, one => one.One, (one, entry) => one with { One = entry }),
        Members<SharedCell>.Value("other", Entry, one => one.Other, (one, entry) => one with { Other = entry }));

    private static readonly DataConverter<Weights> Weight = new RecordConverter<Weights>(
        Weights.Default,
        Members<Weights>.Number("accountable", one => one.Accountable, (one, weight) => one with { Accountable = weight }).Usually(),
        Members<Weights>.Number("responsible", one => one.Responsible, (one, weight) => one with { Responsible = weight }).Usually(),
        Members<Weights>.Number("supports", one => one.Supports, (one, weight) => one with { Supports = weight }).Usually(),
        Members<Weights>.Number("consulted", one => one.Consulted, (one, weight) => one with { Consulted = weight }).Usually(),
        Members<Weights>.Number("informed", one => one.Informed, (one, weight) => one with { Informed = weight }).Usually());

    private static readonly DataConverter<NameCandidate> Candidate = new RecordConverter<NameCandidate>(
        new(null, ""),
        Members<NameCandidate>.TextOrNull("name", one => one.Name, (one, name) => one with { Name = name }),
        Members<NameCandidate>.Text("title", one => one.Title, (one, title) => one with { Title = title }));

    private static readonly DataConverter<UnresolvedName> Unresolved = new RecordConverter<UnresolvedName>(
        new("", []),
        Members<UnresolvedName>.Text("text", one => one.Text, (one, text) => one with { Text = text }),
        Members<UnresolvedName>.Derived("message", Plain.Text, one => one.ToString()),
        Members<UnresolvedName>.List("candidates", Candidate, one => one.Candidates, (one, list) => one with { Candidates = list }));

    private static readonly DataConverter<ComparisonSentence> Sentence = new RecordConverter<ComparisonSentence>(
        new(default, null!, default(ValueList<Source>)),
        Members<ComparisonSentence>.Value("topic", Topic, one => one.Topic, (one, topic) => one with { Topic = topic }),
        Members<ComparisonSentence>.Derived("text", Plain.Text, one => one.Text),
        Members<ComparisonSentence>.List("sources", Borrowed.Source, one => one.Sources, (one, sources) => one with { Sources = sources }),
        Members<ComparisonSentence>.Value("said", Borrowed.Text, one => one.Said, (one, said) => one with { Said = said }));

    private static readonly DataConverter<Remit> Remit = new WriteOnlyConverter<Remit>(
        (json, remit) => Entry.Lists.Put(json, remit.Entries),
        "A remit is that of a role or a position: keep its Entries, or ask the role or the position again.");

    private static readonly DataConverter<Compared> Compared = Documents.Object<Compared>(
        (one, page) =>
        {
            page.Value("kind", ClosedWords.Of<ComparedKind>(), one.Kind);
            page.Text("id", one.Id);
            page.Text("title", one.Title);
            page.Text("purpose", one.Purpose);
            page.Value("remit", Remit, one.Remit);
            page.Value("sometimes", Remit, one.Sometimes);
            page.Values("lines", ComparedFactConverters.Line, one.Lines);
            page.Values("engagements", ComparedFactConverters.Engagement, one.Engagements);
            page.Values("qualifications", ComparedFactConverters.Qualification, one.Qualifications);
            page.Value("called", Borrowed.Argument, one.Called);
        },
        Compare);

    private static readonly DataConverter<RemitChange> Change = Documents.Object<RemitChange>(
        (change, page) =>
        {
            page.Value("gained", Entry.Lists, change.Gained);
            page.Value("lost", Entry.Lists, change.Lost);
            page.Value("changed", Shared.Lists, change.Changed);
        },
        "A change of remits lives with two remits: compare them again with RemitChange.Between.");

    public static IEnumerable<IDataConverter> All =>
    [
        Measure, Topic, ClosedWords.Of<ComparedKind>(), Cell, Entry, Shared, Weight, Candidate, Unresolved,
        Sentence, Remit, Compared, Change,
        .. ComparedFactConverters.All, .. ModelConverters.All,
        new RecordConverter<OverlapOptions>(
            new(),
            Members<OverlapOptions>.Value(
                "measure", Measure, one => one.Measure, (one, measure) => one with { Measure = measure }).Usually(),
            Members<OverlapOptions>.Value(
                "threshold", Borrowed.Fraction, one => one.Threshold, (one, least) => one with { Threshold = least }).Usually(),
            Members<OverlapOptions>.Value(
                "weights", Weight, one => one.Weights, (one, weights) => one with { Weights = weights }).Usually(),
            Members<OverlapOptions>.Number("limit", one => one.Limit, (one, most) => one with { Limit = most }).Usually(),
            Members<OverlapOptions>.NumberOrNull("threads", one => one.Threads, (one, count) => one with { Threads = count })),
        new RecordConverter<ArchetypeMatch>(
            new(null!, default, default, [], 0),
            Members<ArchetypeMatch>.Value(
                "archetype", Borrowed.Of<Archetype>(), one => one.Archetype, (one, archetype) => one with { Archetype = archetype }),
            Members<ArchetypeMatch>.Value(
                "similarity", Borrowed.Fraction, one => one.Similarity, (one, similarity) => one with { Similarity = similarity }),
            Members<ArchetypeMatch>.Value(
                "plainSimilarity", Borrowed.Fraction, one => one.PlainSimilarity, (one, plain) => one with { PlainSimilarity = plain }),
            Members<ArchetypeMatch>.List("shared", Shared, one => one.Shared, (one, shared) => one with { Shared = shared }),
            Members<ArchetypeMatch>.Number("rank", one => one.Rank, (one, rank) => one with { Rank = rank })),
        Documents.Object<RoleComparison>(
            (comparison, page) =>
            {
                page.Values("subjects", Compared, comparison.Subjects);
                page.Values("sentences", Sentence, comparison.ToSentences());
            },
            Compare),
        Documents.Object<RoleDrift>(
            (drift, page) =>
            {
                page.Value("role", Borrowed.Of<CatalogueRole>(), drift.Role);
                page.Value("usual", Change, drift.Usual);
                page.Value("sometimes", Change, drift.Sometimes);
            },
            "The drift of a role follows from its catalogue: ask RoleComparison.Drift."),
        Documents.Object<RemitOverlap>(
            (overlap, page) =>
            {
                page.Value("similarity", Borrowed.Fraction, overlap.Similarity);
                page.Value("plainSimilarity", Borrowed.Fraction, overlap.PlainSimilarity);
                page.Value("oneInOther", Borrowed.Fraction, overlap.OneInOther);
                page.Value("otherInOne", Borrowed.Fraction, overlap.OtherInOne);
                page.Value("shared", Shared.Lists, overlap.Shared);
                page.Value("contested", Shared.Lists, overlap.Contested);
            },
            "An overlap lives with two remits: ask RemitOverlap.Between again."),
        new WriteOnlyConverter<PositionDifference>(
            (json, position) => WhatIfJson.WriteRemit(position, new JsonPage(json)),
            "What a position gains and loses lives with two charts: ask RemitDifference.Between again."),
        Documents.Object<RemitMove>(
            (move, page) => WhatIfJson.WriteMove(move, page),
            "What a position gains and loses lives with two charts: ask RemitDifference.Between again."),
        Documents.Object<RemitDifference>(
            (difference, page) =>
            {
                page.Writer.WriteStartArray("remits");
                foreach (var position in difference.Positions) WhatIfJson.WriteRemit(position, page);
                page.Writer.WriteEndArray();
            },
            "A difference of remits lives with two charts: ask RemitDifference.Between again."),
        Documents.Object<AlikePair>(
            (pair, page) =>
            {
                page.Text("a", pair.One.Id);
                page.Text("b", pair.Other.Id);
                page.Text("similarity", pair.Similarity.ToString());
            },
            "A pair of positions lives with its chart: ask RemitOverlaps.In again."),
        Documents.Object<AlikePosition>(
            (position, page) =>
            {
                page.Text("position", position.Position.Id);
                page.Text("similarity", position.Similarity.ToString());
            },
            "A position lives with its chart: ask RemitOverlaps.PartnersOf again."),
        Unions.Of(("compared", Compared), ("unresolved", Unresolved)),
    ];
}
