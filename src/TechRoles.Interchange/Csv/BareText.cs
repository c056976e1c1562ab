namespace TechRoles.Interchange;

/// <summary>Takes records that need no care as the bytes they are, without an object for each.</summary>
internal interface IBareRows
{
    /// <summary>Takes the current record; false where it needs care.</summary>
    bool TryTake(CsvTable table);
}

/// <summary>Which bytes of a file stand for themselves.</summary>
internal static class BareText
{
    /// <summary>Whether a field has no quotes, no blanks around and nothing that an id must not have; or is empty.</summary>
    // Control characters beyond ASCII begin with C2.
    public static bool IsPlain(ReadOnlySpan<byte> text) =>
        text.IsEmpty
        || (!text.ContainsAnyInRange((byte)0, (byte)31) && !text.ContainsAny((byte)'"', (byte)';', (byte)0x7F) && !text.Contains((byte)0xC2)
            && text[0] != ' ' && text[^1] != ' ');
}
