using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>What a label says: which of its parts is the title, which the holder.</summary>
/// <param name="Title">The title; null where no part can be it.</param>
/// <param name="Holders">Names, or a word that says that the position is empty.</param>
internal sealed record BoxLabel(string? Title, ValueList<string> Holders)
{
    /// <summary>How surely the title is one.</summary>
    public TitleSign Sign { get; init; }

    /// <summary>The holder's mail address; null where there is none.</summary>
    public string? Mail { get; init; }

    /// <summary>The unit; null where there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>Which of the lines was the title, where a sign decided it; null where nothing did.</summary>
    public int? TitleLine { get; init; }

    /// <summary>Tells the parts of a label apart.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="titles">What sounds like a title.</param>
    /// <param name="usual">The line on which other boxes of the drawing have their titles; null where they do not say.</param>
    public static BoxLabel Of(ValueList<string> lines, TitleWords titles, int? usual = null) => lines.Count switch
    {
        0 => new(null, []),
        1 => LabelLine.Of(lines[0], titles),
        _ => OfLines([.. lines.Take(BoxLimits.LabelLines)], titles, usual),
    };

    private static BoxLabel OfLines(string[] lines, TitleWords titles, int? usual)
    {
        var signs = lines.Select(titles.SignOf).ToArray();
        var titled = TitleLines(lines, signs, titles, usual);
        if (titled is null)
        {
            var holders = lines.Where(line => LabelLine.IsHolder(line, titles));
            return new BoxLabel(null, [.. holders]) { Mail = lines.FirstOrDefault(LabelLine.IsMail) };
        }

        var (first, count) = titled.Value;
        var title = string.Join(' ', lines.Skip(first).Take(count));
        var sign = titles.SignOf(title);
        var label = new BoxLabel(title, []) { Sign = sign, TitleLine = sign == TitleSign.None ? null : first };
        if (count == 1 && LabelLine.Of(title, titles) is { Holders.Count: > 0 } inner) label = inner with { TitleLine = first };
        for (var line = 0; line < lines.Length; line++)
            if (line < first || line >= first + count) label = label.With(lines[line], titles);
        return label;
    }

    private BoxLabel With(string line, TitleWords titles)
    {
        if (LabelLine.IsMail(line)) return this with { Mail = Mail ?? line };
        var bare = LabelLine.Bare(line);
        if (LabelLine.IsHolder(bare, titles)) return this with { Holders = [.. Holders, bare] };
        if (LabelLine.IsUnit(bare)) return this with { Unit = Unit is null ? bare : $"{Unit}, {bare}" };
        if (LabelLine.IsNumber(line)) return this;
        return Holders.Count == 0 && !LabelLine.IsSubject(bare)
            ? this with { Holders = [bare] }
            : this with { Title = Title is null ? bare : $"{Title}, {bare}" };
    }

    // A sign decides; else the place where the other boxes have it; else the line that cannot be a name; else the second one.
    private static (int First, int Count)? TitleLines(string[] lines, TitleSign[] signs, TitleWords titles, int? usual)
    {
        foreach (var sign in (ReadOnlySpan<TitleSign>)[TitleSign.Recognised, TitleSign.Word])
            if (Array.IndexOf(signs, sign) is var found and >= 0 && (sign == TitleSign.Word || !LabelLine.IsUnit(lines[found])))
                return Wrapped(lines, signs, titles, found);
        for (var pair = 0; pair + 1 < lines.Length; pair++)
            if (titles.SignOf($"{lines[pair]} {lines[pair + 1]}") == TitleSign.Recognised) return (pair, 2);
        if (usual is { } known && known < lines.Length) return (known, 1);
        var other = Array.FindIndex(
            lines, line => !LabelLine.IsHolder(line, titles) && !LabelLine.IsMail(line) && !LabelLine.IsNumber(line));
        if (other >= 0) return (other, 1);
        return lines.Length > 1 && !LabelLine.IsPlaceholder(lines[1]) && !LabelLine.IsMail(lines[1]) ? (1, 1) : null;
    }

    // "Chief Information" and "Officer" on two lines are one title.
    private static (int First, int Count) Wrapped(string[] lines, TitleSign[] signs, TitleWords titles, int found)
    {
        if (signs[found] == TitleSign.Recognised) return (found, 1);
        foreach (var first in (ReadOnlySpan<int>)[found - 1, found])
            if (first >= 0 && first + 1 < lines.Length && titles.SignOf($"{lines[first]} {lines[first + 1]}") == TitleSign.Recognised
                && !NameSigns.Fit(lines[first]) && !NameSigns.Fit(lines[first + 1])) return (first, 2);
        return (found, 1);
    }
}
