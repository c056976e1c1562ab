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
}
