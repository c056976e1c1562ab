using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>Puts a comparison into sentences: who answers for what, who works on what, and what is contested.</summary>
internal sealed class ComparisonText
{
    private readonly RoleComparison _comparison;
    private readonly Text[] _who;
    private readonly List<ComparisonSentence> _sentences = [];

    private ComparisonText(RoleComparison comparison) =>
        (_comparison, _who) = (comparison, [.. comparison.Called.Select(ShortNames.The)]);

    public static ValueList<ComparisonSentence> Of(RoleComparison comparison)
    {
        var text = new ComparisonText(comparison);
        text.SayPurposes();
        text.SayAnswers();
        text.SayContested();
        text.SayShared();
        text.SayInside();
        text.SayOnlyHere();
        text.SayNotOwner();
        text.SaySometimes();
        for (var subject = 0; subject < text._who.Length; subject++) text.SayExpectations(subject);
        text.SayCloser();
        text.SayLikeness();
        return text._sentences.OrderBy(sentence => sentence.Topic).ToValueList();
    }

    private void SayPurposes()
    {
        foreach (var (subject, called) in _comparison.Subjects.Zip(_comparison.Called))
            if (Purpose(subject, called) is { } purpose) Add(ComparisonTopic.Purpose, purpose, [subject.Source]);

        var looks = Enumerable.Range(0, _who.Length)
            .GroupBy(subject => _comparison.Subjects[subject].Orientation)
            .Where(group => group.Key != Orientation.Unknown)
            .Select(group => (TextArgument)Phrases.Looks(group.Key, group.Skip(1).Any(), Who(group)))
            .ToArray();
        if (looks.Length > 0) Add(ComparisonTopic.Purpose, Text.Of("{Looks}.", ("looks", Say.Groups(looks))), []);
    }

    /// <summary>Who the subject is, where its name does not say it, and what it is for; null where nothing of it is known.</summary>
    private static Text? Purpose(Compared subject, TextArgument called)
    {
        var says = called.ToString().StartsWith(subject.Title, StringComparison.Ordinal);
        var hasPurpose = subject.Purpose.Length > 0;
        if (says && !hasPurpose) return null;
        return Text.Of(
            says ? "{Name}: {purpose}" : hasPurpose ? "{Name}, {title}: {purpose}" : "{Name}: {title}.",
            ("name", called), ("title", Say.Term(subject.Title)), ("purpose", Say.Term(subject.Purpose)));
    }

    private void SayAnswers()
    {
        var contested = _comparison.Contested.Select(row => row.Any.Cell).ToHashSet();
        for (var subject = 0; subject < _who.Length; subject++)
        {
            var remit = _comparison.RemitOf(subject);
            if (remit.Entries.Count == 0)
                Add(ComparisonTopic.Answers, Text.Of("Nothing is stated of what {who} has to do.", ("who", _who[subject])), []);
            var entries = remit.Held.Where(entry => entry.Involvements.IsAccountable && !contested.Contains(entry.Cell)).ToArray();
            if (entries.Length > 0) AddDoes(ComparisonTopic.Answers, subject, Involvement.Accountable, entries);
        }
    }

    private void SayContested()
    {
        foreach (var rows in _comparison.Contested.GroupBy(row => Accountable(row).ToValueList()))
        {
            var arePositions = rows.Key.All(subject => _comparison.Subjects[subject].Kind == ComparedKind.Position);
            var template = (rows.Key.Count == 2, arePositions) switch
            {
                (true, true) => "{Who} both answer for {areas}, so it is not clear whose word counts.",
                (true, false) => "{Who} both answer for {areas}, so where an organisation has them, only one of them can.",
                (false, true) => "{Who} all answer for {areas}, so it is not clear whose word counts.",
                (false, false) => "{Who} all answer for {areas}, so where an organisation has them, only one of them can.",
            };
            Add(
                ComparisonTopic.Contested,
                Text.Of(template, ("who", Who(rows.Key)), ("areas", Phrases.Areas(rows.Select(row => row.Any)))),
                rows.SelectMany(row => rows.Key.SelectMany(subject => row.BySubject[subject]!.Sources)));
        }
    }

    private void SayShared()
    {
        foreach (var row in _comparison.Shared)
        {
            var groups = row.Present.Where(subject => row.BySubject[subject]!.IsHeld)
                .GroupBy(subject => row.BySubject[subject]!.Involvements.Strongest)
                .OrderByDescending(group => group.Key)
                .ToArray();
            if (groups.Length == 1 && RoleComparison.IsContested(row)) continue;
            Add(
                ComparisonTopic.Shared,
                groups.Length == 1 ? DoTheSame(row, groups[0]) : HaveToDo(row, groups),
                row.BySubject.SelectMany(entry => entry?.Sources ?? []));
        }
    }

    private Text DoTheSame(SideBySide<RemitEntry> row, IGrouping<Involvement, int> group)
    {
        var (area, all) = (Phrases.InSentence(row.Any.Cell), group.Order().ToArray());
        return all.Length > 2 ? DoesText.AllDo(group.Key, Who(all), area)
            : _who.Length > 2 ? DoesText.BothDo(group.Key, Who(all), area)
            : DoesText.BothDo(group.Key, area);
    }

    private Text HaveToDo(SideBySide<RemitEntry> row, IGrouping<Involvement, int>[] groups)
    {
        var all = groups.SelectMany(group => group).Order().ToArray();
        var isJoint = Accountable(row).Skip(1).Any() && !RoleComparison.IsContested(row);
        var template = (all.Length == 2, _who.Length == 2, isJoint) switch
        {
            (true, true, false) => "Both have to do with {area}: {clauses}.",
            (true, true, true) => "Both have to do with {area}: {clauses} (jointly, by rule).",
            (true, false, false) => "{Who} both have to do with {area}: {clauses}.",
            (true, false, true) => "{Who} both have to do with {area}: {clauses} (jointly, by rule).",
            (false, _, false) => "{Who} all have to do with {area}: {clauses}.",
            (false, _, true) => "{Who} all have to do with {area}: {clauses} (jointly, by rule).",
        };
        return Text.Of(
            template, ("who", Who(all)), ("area", Phrases.InSentence(row.Any.Cell)),
            ("clauses", Say.List(groups.Select(group => (TextArgument)DoesText.DoesIt(group.Key, Who(group), group.Skip(1).Any())))));
    }

    /// <summary>What one holds inside an area that only another holds.</summary>
    private void SayInside()
    {
        for (var inner = 0; inner < _who.Length; inner++)
        {
            var inside = from row in _comparison.OnlyOf(inner)
                         let outer = Around(inner, row.Any.Cell)
                         where outer is not null
                         group row.BySubject[inner]! by (outer.Any.Cell, Outer: outer, row.BySubject[inner]!.Involvements.Strongest);
            foreach (var entries in inside)
            {
                var outer = entries.Key.Outer;
                var strongest = outer.BySubject.Max(entry => entry is { IsHeld: true } ? entry.Involvements.Strongest : Involvement.None);
                var holders = outer.Present.Where(subject => outer.BySubject[subject]!.Involvements.Strongest == strongest).ToArray();
                Add(
                    ComparisonTopic.Shared,
                    DoesText.DoesWithin(
                        entries.Key.Strongest, Phrases.InSentence(entries.Key.Cell),
                        DoesText.WhichDo(strongest, Who(holders), holders.Length > 1), _who[inner], Phrases.Areas(entries)),
                    [.. holders.SelectMany(subject => outer.BySubject[subject]!.Sources), .. entries.SelectMany(entry => entry.Sources)]);
            }
        }
    }

    /// <summary>The nearest area around one that somebody holds; null where there is none or the subject holds it, too.</summary>
    private SideBySide<RemitEntry>? Around(int subject, RemitCell cell)
    {
        foreach (var area in _comparison.Subjects[subject].Areas.Upwards(cell.Area).Skip(1))
        {
            var around = _comparison.RowAt(cell with { Area = area });
            if (around is not null && RoleComparison.Holders(around) > 0)
                return around.BySubject[subject] is { IsHeld: true } ? null : around;
        }

        return null;
    }

    private void SayOnlyHere()
    {
        for (var subject = 0; subject < _who.Length; subject++)
        {
            var groups = _comparison.OnlyOf(subject)
                .Select(row => row.BySubject[subject]!)
                .Where(entry => !entry.Involvements.IsAccountable && Around(subject, entry.Cell) is null)
                .GroupBy(entry => entry.Involvements.Strongest)
                .OrderByDescending(group => group.Key);
            foreach (var group in groups) AddDoes(ComparisonTopic.OnlyHere, subject, group.Key, [.. group]);
        }
    }

    private void SayNotOwner()
    {
        foreach (var row in _comparison.Excluded)
        {
            var not = row.Present.Where(subject => !row.BySubject[subject]!.IsHeld).ToArray();
            var owners = Accountable(row).ToArray();
            var template = (not.Length > 1, owners.Length) switch
            {
                (false, 0) => "{Who} is explicitly not the owner of {area}.",
                (false, 1) => "{Who} is explicitly not the owner of {area}; {owners} answers for it.",
                (false, _) => "{Who} is explicitly not the owner of {area}; {owners} answer for it.",
                (true, 0) => "{Who} are explicitly not the owners of {area}.",
                (true, 1) => "{Who} are explicitly not the owners of {area}; {owners} answers for it.",
                (true, _) => "{Who} are explicitly not the owners of {area}; {owners} answer for it.",
            };
            Add(
                ComparisonTopic.NotOwner,
                Text.Of(template, ("who", Who(not)), ("area", Phrases.InSentence(row.Any.Cell)), ("owners", Who(owners))),
                row.BySubject.SelectMany(entry => entry?.Sources ?? []));
        }
    }

    private void SaySometimes()
    {
        for (var subject = 0; subject < _who.Length; subject++)
        {
            var groups = _comparison.Subjects[subject].Sometimes.Held
                .GroupBy(entry => entry.Involvements.Strongest)
                .OrderByDescending(group => group.Key);
            foreach (var group in groups)
            {
                Add(
                    ComparisonTopic.Sometimes, DoesText.DoesSometimes(group.Key, _who[subject], Phrases.Areas(group)),
                    group.SelectMany(entry => entry.Sources));
            }
        }
    }

    private void SayExpectations(int subject)
    {
        foreach (var sentence in ExpectationText.Of(_comparison.Subjects[subject], _who[subject])) _sentences.Add(sentence);
    }

    private void SayCloser()
    {
        foreach (var rows in _comparison.Engagements.GroupBy(row => row.Any.Stakeholder))
        {
            var known = Enumerable.Range(0, _who.Length)
                .Select(subject => (Subject: subject, Engagement: rows.Select(row => row.BySubject[subject]).MaxBy(one => one?.Intensity)))
                .Where(pair => pair.Engagement is { Intensity: not Influence.Unknown })
                .ToArray();
            if (known.Length < 2) continue;
            var most = known.Max(pair => pair.Engagement!.Intensity);
            var closer = known.Where(pair => pair.Engagement!.Intensity == most).Select(pair => pair.Subject).ToArray();
            var others = known.Where(pair => pair.Engagement!.Intensity < most).Select(pair => pair.Subject).ToArray();
            if (others.Length == 0) continue;
            Add(
                ComparisonTopic.Engagements,
                Text.Of(
                    closer.Length > 1
                        ? "{Who} are closer to {stakeholder} than {others}."
                        : "{Who} is closer to {stakeholder} than {others}.",
                    ("who", Who(closer)), ("stakeholder", rows.First().Any.Called), ("others", Who(others))),
                known.Select(pair => pair.Engagement!.Source));
        }
    }

    private void SayLikeness()
    {
        for (var one = 0; one < _who.Length; one++)
        {
            for (var other = one + 1; other < _who.Length; other++)
            {
                var overlap = _comparison.Between(one, other);
                var who = ("who", Who([one, other]));
                Add(
                    ComparisonTopic.Likeness,
                    overlap.Shared.Count == 0
                        ? Text.Of("{Who} have no stated area in common.", who)
                        : Text.Of(
                            "{Who} are {weighted} % alike by weight ({share}), {plain} % area by area ({plainShare}).", who,
                            ("weighted", overlap.Similarity.RoundedPercent), ("share", overlap.Similarity),
                            ("plain", overlap.PlainSimilarity.RoundedPercent), ("plainShare", overlap.PlainSimilarity)),
                    []);
            }
        }
    }

    private void AddDoes(ComparisonTopic topic, int subject, Involvement involvement, RemitEntry[] entries) => Add(
        topic, DoesText.Does(involvement, _who[subject], Phrases.Areas(entries)), entries.SelectMany(entry => entry.Sources));

    private TextArgument Who(IEnumerable<int> subjects) => Say.And(subjects.Select(subject => (TextArgument)_who[subject]));

    private void Add(ComparisonTopic topic, Text text, IEnumerable<Source> sources) => _sentences.Add(new(topic, text, sources));

    private static IEnumerable<int> Accountable(SideBySide<RemitEntry> row) =>
        row.Present.Where(subject => row.BySubject[subject]!.Involvements.IsAccountable);
}
