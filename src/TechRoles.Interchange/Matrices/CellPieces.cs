using System.Buffers;

namespace TechRoles.Interchange;

/// <summary>Reads the parts of a cell one by one and gathers what they say.</summary>
/// <param name="legend">What letters mean that mean something of their own in this matrix; null: nothing does.</param>
internal sealed class CellPieces(IReadOnlyDictionary<char, CellMarks>? legend)
{
    private const int MostJoined = 5;
    private const int LongestCode = 3;

    private static readonly SearchValues<char> Between = SearchValues.Create("/,;|&+\\:=-");

    private CellMarks _marks;
    private List<string>? _unread;

    public MatrixCell ToCell() => new(_unread is null ? _marks : _marks | CellMarks.Unread, _unread?.ToArray());

    /// <summary>Reads parts that stand between slashes, commas, dashes and their like.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        foreach (var range in text.SplitAny(Between))
            if (text[range].Trim() is { IsEmpty: false } piece) ReadPiece(piece);
    }

    /// <summary>Reads what stands in brackets beside a letter: capital letters alone count, all else is a note.</summary>
    public void ReadNote(ReadOnlySpan<char> text)
    {
        foreach (var range in text.SplitAny(Between))
        {
            var piece = text[range].Trim();
            if (piece.IsEmpty || piece.ContainsAnyExceptInRange('A', 'Z')) continue;
            var code = Code(piece);

            // "Responsable (R)": the letter says which of the two the word means.
            if ((code & (CellMarks.Accountable | CellMarks.Responsible)) != 0) _marks &= ~CellMarks.Leads;
            _marks |= code;
        }
    }

    private void ReadPiece(ReadOnlySpan<char> piece)
    {
        var bare = WithoutFootnote(piece);
        if (bare.IsEmpty)
        {
            // A number beside letters points to a footnote.
            if (!_marks.SayWho()) AddUnread(piece);
            return;
        }

        if (Code(bare) is var code and not CellMarks.None) _marks |= code;
        else if (CellWords.Of(bare) is var word and not CellMarks.None) _marks |= Worded(word);
        else if (!ReadWords(bare)) AddUnreadOrNote(bare);
    }

    /// <summary>Reads letters or words with blanks between them; what follows the last one is a note.</summary>
    private bool ReadWords(ReadOnlySpan<char> piece)
    {
        if (!piece.Contains(' ')) return false;
        var isFirst = true;
        foreach (var range in piece.Split(' '))
        {
            var word = WithoutFootnote(piece[range]);

            // "1 s" is no letter with a footnote, which stands behind it.
            if (word.IsEmpty && isFirst && piece[range].ContainsAnyInRange('0', '9')) return false;
            if (word.IsEmpty || (!isFirst && IsConnecting(word))) continue;
            var marks = word.ContainsAnyExceptInRange('A', 'Z') && word.Length > 1 ? CellMarks.None : Code(word);
            if (marks == CellMarks.None && word.Length > 1) marks = Worded(CellWords.Of(word)) & ~CellMarks.Nothing;
            if ((marks & (CellMarks.Letters | CellMarks.Cross)) == 0)
            {
                if (isFirst) return false;
                _marks |= CellMarks.Noted;
                return true;
            }

            _marks |= marks;
            isFirst = false;
        }

        return !isFirst;
    }

    private CellMarks Code(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > MostJoined) return CellMarks.None;
        var isCapital = !word.ContainsAnyExceptInRange('A', 'Z');
        if (!isCapital && word.Length > 2) return CellMarks.None;
        var marks = CellMarks.None;
        foreach (var letter in word)
        {
            var mark = Letter(char.ToUpperInvariant(letter));
            if (mark == CellMarks.None || (marks & mark) != 0) return CellMarks.None;
            marks |= mark;
        }

        return marks;
    }

    private CellMarks Letter(char letter) =>
        legend is not null && legend.TryGetValue(letter, out var marks) ? marks : letter switch
        {
            'A' => CellMarks.Accountable,
            'R' => CellMarks.Responsible,
            'S' => CellMarks.Supports,
            'C' => CellMarks.Consulted,
            'I' => CellMarks.Informed,
            _ => CellMarks.None,
        };

    private void AddUnreadOrNote(ReadOnlySpan<char> piece)
    {
        if (_marks.SayWho() && piece.Length > LongestCode) _marks |= CellMarks.Noted;
        else AddUnread(piece);
    }

    private void AddUnread(ReadOnlySpan<char> piece) => (_unread ??= []).Add(piece.ToString().ToUpperInvariant());

    private static CellMarks Worded(CellMarks word) =>
        (word & CellMarks.Letters) != 0 ? word | CellMarks.InWords : word & ~CellMarks.Nothing;

    private static ReadOnlySpan<char> WithoutFootnote(ReadOnlySpan<char> word) => word.TrimEnd("0123456789.)>?! ").TrimStart(".<");

    private static bool IsConnecting(ReadOnlySpan<char> word) => word is "and" or "und" or "et" or "or" or "oder" or "ou" or "e" or "u";
}
