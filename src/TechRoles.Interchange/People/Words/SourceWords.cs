using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TechRoles.Interchange;

/// <summary>The words of all languages together, ready to be looked up.</summary>
internal static class SourceWords
{
    // The order decides where one word means two things: English first, since products speak it.
    private static readonly ImmutableArray<SourceLanguage> Languages = [English.Words, German.Words, French.Words, Spanish.Words];

    private static readonly FrozenSet<string> VacantBeginnings = Set(Languages.SelectMany(language => language.VacantBeginnings));

    private static readonly FrozenSet<string> BesideVacant = Set(Languages.SelectMany(language => language.BesideVacant));

    private static readonly FrozenSet<string> Vacant = Set(Languages.SelectMany(language => language.Vacant));
    private static readonly FrozenSet<string> Nobody = Set(Languages.SelectMany(language => language.Nobody));
    private static readonly FrozenSet<string> Left = Set(Languages.SelectMany(language => language.Left));
    private static readonly FrozenSet<string> Holds = Set(Languages.SelectMany(language => language.Holds));
    private static readonly FrozenSet<string> ActingWords = Set(Languages.SelectMany(language => language.Acting));
    private static readonly ImmutableArray<string> Footers =
        [.. Set(Languages.SelectMany(language => language.Footers)).Order(StringComparer.Ordinal)];
    private static readonly FrozenSet<string> Levels = Set(Languages.SelectMany(language => language.Levels));
    private static readonly FrozenSet<string> Depths = Set(Languages.SelectMany(language => language.Depths));

    /// <summary>The headers of each field, the best one first, folded.</summary>
    public static ImmutableArray<(PersonField Field, ImmutableArray<string> Headers)> Headers { get; } =
    [
        .. Languages.SelectMany(language => language.Headers).GroupBy(entry => entry.Field)
            .Select(group => (group.Key, group.SelectMany(entry => entry.Headers).Select(Fold.Header).Distinct().ToImmutableArray())),
    ];

    private static readonly FrozenSet<string> Eliminated = Set(Languages.SelectMany(language => language.Eliminated));
    private static readonly FrozenSet<string> OpenEnds = Set(Languages.SelectMany(language => language.OpenEnds));
    private static readonly FrozenSet<string> Titles = Set(Languages.SelectMany(language => language.Titles));

    /// <summary>Words of a header by what they make of it.</summary>
    public static FrozenSet<string> ManagerWords { get; } = Set(Languages.SelectMany(language => language.Manager));

    /// <inheritdoc cref="SourceLanguage.Dotted"/>
    public static FrozenSet<string> DottedWords { get; } = Set(Languages.SelectMany(language => language.Dotted));

    /// <inheritdoc cref="SourceLanguage.Number"/>
    public static FrozenSet<string> NumberWords { get; } = Set(Languages.SelectMany(language => language.Number));

    /// <inheritdoc cref="SourceLanguage.Person"/>
    public static FrozenSet<string> PersonWords { get; } = Set(Languages.SelectMany(language => language.Person));

    /// <inheritdoc cref="SourceLanguage.Position"/>
    public static FrozenSet<string> PositionWords { get; } = Set(Languages.SelectMany(language => language.Position));

    /// <inheritdoc cref="SourceLanguage.Other"/>
    public static FrozenSet<string> OtherWords { get; } = Set(Languages.SelectMany(language => language.Other));

    /// <inheritdoc cref="SourceLanguage.Joining"/>
    public static FrozenSet<string> JoiningWords { get; } = Set(Languages.SelectMany(language => language.Joining));

    /// <inheritdoc cref="SourceLanguage.Describing"/>
    public static FrozenSet<string> DescribingWords { get; } = Set(Languages.SelectMany(language => language.Describing));

    /// <inheritdoc cref="SourceLanguage.OfWhom"/>
    public static FrozenSet<string> WordsOfWhom { get; } = Set(Languages.SelectMany(language => language.OfWhom));

    /// <inheritdoc cref="SourceLanguage.PartsOfPerson"/>
    public static FrozenSet<string> PartsOfPerson { get; } = Set(Languages.SelectMany(language => language.PartsOfPerson));

    /// <inheritdoc cref="SourceLanguage.Mail"/>
    public static FrozenSet<string> MailWords { get; } = Set(Languages.SelectMany(language => language.Mail));

    /// <inheritdoc cref="SourceLanguage.ManagerTitles"/>
    public static FrozenSet<string> ManagerTitles { get; } = Set(Languages.SelectMany(language => language.ManagerTitles));

    /// <inheritdoc cref="SourceLanguage.BesideDates"/>
    public static FrozenSet<string> BesideDates { get; } = Set(Languages.SelectMany(language => language.BesideDates));

    /// <inheritdoc cref="SourceLanguage.FirstDays"/>
    public static FrozenSet<string> FirstDays { get; } = Set(Languages.SelectMany(language => language.FirstDays));

    /// <summary>How the names of months begin, and their numbers from 1.</summary>
    public static ImmutableArray<(string Begins, int Number)> Months { get; } =
    [
        .. Languages.SelectMany(language => language.Months)
            .SelectMany((ways, i) => ways.Split(' ').Select(begins => (begins, (i % 12) + 1))).Distinct(),
    ];

    /// <summary>Whether a text in the place of a name says that the position is empty.</summary>
    public static bool MeansVacant(string text)
    {
        if (text.Length == 0) return false;
        var word = Fold.Word(text);
        if (Vacant.Contains(word)) return true;
        foreach (var beginning in VacantBeginnings)
            if (word.StartsWith(beginning + " ", StringComparison.Ordinal)) return true;

        // "TBD1", "Open req 1234", "currently vacant", "Stelle unbesetzt": numbers and what is said of any position say no more.
        if (!word.AsSpan().ContainsAnyInRange('0', '9') && !HasWordBeside(word)) return false;
        var telling = word.Split(' ').Select(part => part.TrimEnd([.. "0123456789"]))
            .Where(part => part.Length > 0 && !BesideVacant.Contains(part));
        return Vacant.Contains(string.Join(' ', telling));
    }

    // Most names have none, which is found out without taking them apart.
    private static bool HasWordBeside(ReadOnlySpan<char> word)
    {
        var known = BesideVacant.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var part in word.Split(' '))
            if (known.Contains(word[part])) return true;
        return false;
    }

    /// <summary>Whether a text in the place of a manager says that there is none.</summary>
    public static bool MeansNobody(string text) => Fold.Word(text) is var word && (word.Length == 0 || Nobody.Contains(word));

    /// <summary>Whether a status says that the person has gone.</summary>
    public static bool MeansLeft(string text) =>
        Fold.Word(text) is var word
            && (Left.Contains(word)
                || (word.IndexOf(' ', StringComparison.Ordinal) is var end and > 0 && Left.Contains(word[..end]) && !Holds.Contains(word)));

    /// <summary>Whether a status says that the position is abolished.</summary>
    public static bool MeansEliminated(string text) => Eliminated.Contains(Fold.Word(text));

    /// <summary>Whether a text in the place of a last day says that there is none.</summary>
    public static bool MeansOpenEnd(string text) => OpenEnds.Contains(Fold.Word(text));

    /// <summary>Whether a status says that the person holds the position.</summary>
    public static bool MeansHolds(string text) => Holds.Contains(Fold.Word(text));

    /// <summary>Whether a text beside a name says that somebody fills in.</summary>
    public static bool MeansActing(string text) => ActingWords.Contains(Fold.Word(text));

    /// <summary>Whether a text has a word that titles have and names do not.</summary>
    public static bool HasTitleWord(string text) => Fold.Word(text).Split(' ').Any(Titles.Contains);

    /// <summary>Whether a text begins a row that is no position.</summary>
    public static bool BeginsFooter(string text)
    {
        var word = Fold.Word(text);
        foreach (var footer in Footers)
            if (word.StartsWith(footer, StringComparison.Ordinal) && (word.Length == footer.Length || word[footer.Length] == ' '))
                return true;
        return false;
    }

    /// <summary>The number of the level that a header names; 0 where it names none.</summary>
    public static int Level(string header)
    {
        var word = Fold.Word(header);
        var digits = word.Length;

        // N, N-1, N-2: the top has no number.
        if (word == "n") return 1;
        while (digits > 0 && char.IsAsciiDigit(word[digits - 1])) digits--;
        if (digits == word.Length || word.Length - digits > 2 || !Levels.Contains(word[..digits].Trim())) return 0;
        return int.Parse(word.AsSpan(digits), System.Globalization.CultureInfo.InvariantCulture) + 1;
    }

    /// <summary>Whether a column of this name may say how deep a row stands below those before it.</summary>
    public static bool MayBeDepth(string header) => Depths.Contains(Fold.Word(header));

    private static FrozenSet<string> Set(IEnumerable<string> words) => words.Select(Fold.Word).ToFrozenSet(StringComparer.Ordinal);
}
