namespace TechRoles.Catalogue;

/// <summary>One letter too many, too few or wrong.</summary>
internal static class OneSlip
{
    /// <summary>Whether two words are the same but for at most one slip. Linear in the shorter one.</summary>
    public static bool Separates(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        if (Math.Abs(typed.Length - meant.Length) > 1) return false;

        var same = typed.CommonPrefixLength(meant);
        var typedRest = typed[same..];
        var meantRest = meant[same..];
        if (typedRest.IsEmpty || meantRest.IsEmpty) return true;

        return typed.Length > meant.Length ? typedRest[1..].SequenceEqual(meantRest)
            : typed.Length < meant.Length ? meantRest[1..].SequenceEqual(typedRest)
            : typedRest[1..].SequenceEqual(meantRest[1..]);
    }

    /// <summary>Whether two words are the same but for two neighbours that changed places: <c>infromation</c>.</summary>
    public static bool Exchanged(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        if (typed.Length != meant.Length) return false;
        var same = typed.CommonPrefixLength(meant);
        return same + 1 < typed.Length && typed[same] == meant[same + 1] && typed[same + 1] == meant[same]
            && typed[(same + 2)..].SequenceEqual(meant[(same + 2)..]);
    }
}
