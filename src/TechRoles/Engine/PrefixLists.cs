namespace TechRoles.Engine;

/// <summary>For each token a list of sets, all lists in one column. Sets are counted first, then added.</summary>
/// <param name="tokens">The number of tokens.</param>
internal sealed class PrefixLists(int tokens)
{
    private readonly int[] _starts = new int[tokens + 2];

    public static PrefixLists None { get; } = new(0);

    public int Tokens => tokens;

    /// <summary>The sets, token by token.</summary>
    public int[] Sets { get; private set; } = [];

    public int Count => Sets.Length;

    /// <summary>Where the list of a token begins in <see cref="Sets"/>.</summary>
    public int Start(int token) => _starts[token];

    public int End(int token) => _starts[token + 1];

    /// <summary>The token in whose list a place of <see cref="Sets"/> is.</summary>
    public int TokenAt(int place)
    {
        int low = 0, high = tokens - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (End(middle) > place) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    /// <summary>Counts a set that will be added.</summary>
    public void Expect(int token) => _starts[token + 2]++;

    /// <summary>Makes room for all that were counted.</summary>
    public void Open()
    {
        for (var i = 2; i < _starts.Length; i++) _starts[i] += _starts[i - 1];
        Sets = new int[_starts[^1]];
    }

    // Until all are added, the start of the next token is the place for the next set of this one.
    public void Add(int token, int set) => Sets[_starts[token + 1]++] = set;
}
