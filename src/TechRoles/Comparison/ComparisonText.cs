using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>Puts a comparison into sentences: who answers for what, who works on what, and what is contested.</summary>
internal sealed class ComparisonText
{
    private readonly RoleComparison _comparison;
    private readonly string[] _who;
    private readonly List<ComparisonSentence> _sentences = [];

    private ComparisonText(RoleComparison comparison) =>
        (_comparison, _who) = (comparison, [.. comparison.Names.Select(name => "the " + name)]);

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
        foreach (var (subject, name) in _comparison.Subjects.Zip(_comparison.Names))
        {
            var who = name.StartsWith(subject.Title, StringComparison.Ordinal) ? name : $"{name}, {subject.Title}";
            if (subject.Purpose.Length > 0) Say(ComparisonTopic.Purpose, $"{who}: {subject.Purpose}", [subject.Source]);
            else if (who != name) Say(ComparisonTopic.Purpose, $"{name}: {subject.Title}.", [subject.Source]);
        }

        var looks = Enumerable.Range(0, _who.Length)
            .GroupBy(subject => _comparison.Subjects[subject].Orientation)
            .Where(group => group.Key != Orientation.Unknown)
            .Select(group => $"{Who(group)} {Phrases.Looks(group.Key, group.Skip(1).Any())}")
            .ToArray();
        if (looks.Length > 0) Say(ComparisonTopic.Purpose, string.Join("; ", looks) + ".", []);
    }

    private void SayAnswers()
    {
        var contested = _comparison.Contested.Select(row => row.Any.Cell).ToHashSet();
        for (var subject = 0; subject < _who.Length; subject++)
        {
            var remit = _comparison.RemitOf(subject);
            if (remit.Entries.Count == 0) Say(ComparisonTopic.Answers, $"Nothing is stated of what {_who[subject]} has to do.", []);
            var entries = remit.Held.Where(entry => entry.Involvements.IsAccountable && !contested.Contains(entry.Cell)).ToArray();
            if (entries.Length > 0) SayDoes(ComparisonTopic.Answers, subject, Involvement.Accountable, entries);
        }
    }

    private void SayContested()
    {
        foreach (var rows in _comparison.Contested.GroupBy(row => Accountable(row).ToValueList()))
        {
            var entries = rows.Select(row => row.Any).ToArray();
            var both = rows.Key.Count == 2 ? "both" : "all";
            var so = rows.Key.All(subject => _comparison.Subjects[subject].Kind == ComparedKind.Position)
                ? "so it is not clear whose word counts"
                : "so where an organisation has them, only one of them can";
            Say(
                ComparisonTopic.Contested,
                $"{Who(rows.Key)} {both} answer for {Phrases.Areas(entries)}, {so}.",
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
            var area = Phrases.InSentence(row.Any.Cell);
            var all = groups.SelectMany(group => group).Order().ToArray();
            var areAll = all.Length == 2 && _who.Length == 2 ? "both" : $"{Who(all)} {(all.Length == 2 ? "both" : "all")}";
            var text = groups.Length == 1
                ? $"{areAll} {Phrases.Does(groups[0].Key, many: true)} {area}"
                : $"{areAll} have to do with {area}: {string.Join(", ", groups.Select(group => Clause(group.Key, [.. group])))}";
            Say(ComparisonTopic.Shared, text + Jointly(row) + ".", row.BySubject.SelectMany(entry => entry?.Sources ?? []));
        }
    }

    private string Clause(Involvement involvement, int[] subjects) => $"{Who(subjects)} {Phrases.DoesIt(involvement, subjects.Length > 1)}";

    private static string Jointly(SideBySide<RemitEntry> row) =>
        Accountable(row).Skip(1).Any() && !RoleComparison.IsContested(row) ? " (jointly, by rule)" : "";

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
                Say(
                    ComparisonTopic.Shared,
                    $"within {Phrases.InSentence(entries.Key.Cell)}, {Phrases.WhichIt(strongest, Who(holders), holders.Length > 1)}, "
                        + $"{_who[inner]} {Phrases.Does(entries.Key.Strongest)} {Phrases.Areas(entries)}.",
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
            foreach (var group in groups) SayDoes(ComparisonTopic.OnlyHere, subject, group.Key, [.. group]);
        }
    }

    private void SayNotOwner()
    {
        foreach (var row in _comparison.Excluded)
        {
            var not = row.Present.Where(subject => !row.BySubject[subject]!.IsHeld).ToArray();
            var owners = Accountable(row).ToArray();
            var (be, owner) = not.Length > 1 ? ("are", "owners") : ("is", "owner");
            var instead = owners.Length == 0 ? "" : $"; {Who(owners)} {Phrases.DoesIt(Involvement.Accountable, owners.Length > 1)}";
            Say(
                ComparisonTopic.NotOwner,
                $"{Who(not)} {be} explicitly not the {owner} of {Phrases.InSentence(row.Any.Cell)}{instead}.",
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
            foreach (var group in groups) SayDoes(ComparisonTopic.Sometimes, subject, group.Key, [.. group], "sometimes also ");
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
            Say(
                ComparisonTopic.Engagements,
                $"{Who(closer)} {(closer.Length > 1 ? "are" : "is")} closer to {rows.First().Any.Name} than {Who(others)}.",
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
                Say(
                    ComparisonTopic.Likeness,
                    overlap.Shared.Count == 0
                        ? $"{Who([one, other])} have no stated area in common."
                        : FormattableString.Invariant(
                            $"{Who([one, other])} are {overlap.Similarity.RoundedPercent} % alike by weight ({overlap.Similarity}), ")
                            + FormattableString.Invariant(
                                $"{overlap.PlainSimilarity.RoundedPercent} % area by area ({overlap.PlainSimilarity})."),
                    []);
            }
        }
    }

    private void SayDoes(ComparisonTopic topic, int subject, Involvement involvement, RemitEntry[] entries, string how = "") =>
        Say(
            topic,
            $"{_who[subject]} {how}{Phrases.Does(involvement)} {Phrases.Areas(entries)}.",
            entries.SelectMany(entry => entry.Sources));

    private string Who(IEnumerable<int> subjects) => Phrases.List(subjects.Select(subject => _who[subject]));

    private static IEnumerable<int> Accountable(SideBySide<RemitEntry> row) =>
        row.Present.Where(subject => row.BySubject[subject]!.Involvements.IsAccountable);

    private void Say(ComparisonTopic topic, string text, IEnumerable<Source> sources) =>
        _sentences.Add(new(topic, Phrases.Capitalised(text), sources.Distinct().ToValueList()));
}
