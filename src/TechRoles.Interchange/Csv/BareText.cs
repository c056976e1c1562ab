using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TechRoles.Interchange;

/// <summary>Which bytes of a file stand for themselves.</summary>
internal static class BareText
{
    // What a search of the library for these looks up is compiled well only while the program runs, which a short run does not wait for.
    private const byte Quote = (byte)'"';
    private const byte Between = (byte)';';
    private const byte Delete = 0x7F;
    private const byte LeastOther = 32;

    // Control characters beyond ASCII begin with it.
    private const byte BeforeControl = 0xC2;

    /// <summary>Whether a field has no quotes, no blanks around, no apostrophe in front and nothing that an id must not have; or is
    /// empty.</summary>
    /// <param name="text">The field.</param>
    /// <param name="isOfPlainRecord">Whether its record was looked at already.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(ReadOnlySpan<byte> text, bool isOfPlainRecord) =>
        text.IsEmpty || (text[0] is not ((byte)' ' or (byte)'\'') && text[^1] != ' ' && (isOfPlainRecord || !HasSpecial(text)));

    /// <summary>Whether there is anything in a text that may not stand for itself: quotes, or what an id must not have.</summary>
    public static bool HasSpecial(ReadOnlySpan<byte> text)
    {
        if (text.Length < Vector128<byte>.Count) return HasSpecialByte(text);
        var found = Vector128<byte>.Zero;
        for (var rest = text; rest.Length > Vector128<byte>.Count; rest = rest[Vector128<byte>.Count..])
            found |= Specials(Vector128.Create(rest));

        // The last ones may have been looked at, which does no harm.
        return (found | Specials(Vector128.Create(text[^Vector128<byte>.Count..]))) != Vector128<byte>.Zero;
    }

    /// <summary>The same, byte by byte.</summary>
    internal static bool HasSpecialByte(ReadOnlySpan<byte> text)
    {
        foreach (var letter in text)
            if (letter is < LeastOther or Quote or Between or Delete or BeforeControl) return true;
        return false;
    }

    private static Vector128<byte> Specials(Vector128<byte> text) =>
        Vector128.LessThan(text, Vector128.Create(LeastOther))
        | Vector128.Equals(text, Vector128.Create(Quote))
        | Vector128.Equals(text, Vector128.Create(Between))
        | Vector128.Equals(text, Vector128.Create(Delete))
        | Vector128.Equals(text, Vector128.Create(BeforeControl));
}
