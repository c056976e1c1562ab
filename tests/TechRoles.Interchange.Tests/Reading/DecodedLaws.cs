using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace TechRoles.Interchange.Tests.Reading;

/// <summary>A text is the same in whatever encoding it comes.</summary>
[Properties(QuietOnSuccess = true)]
public class DecodedLaws
{
    private static readonly Encoding[] WithMark =
        [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, new UTF32Encoding(bigEndian: true, byteOrderMark: true)];

    // The runtime's own table is the twin of ours.
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Property]
    public void A_mark_says_how_a_text_is_to_be_read(string drawn, byte which)
    {
        // UTF-16 from the little end with a zero at its beginning cannot be told from UTF-32.
        var text = "CEO\n" + Sound(drawn);
        var encoding = WithMark[which % WithMark.Length];
        var decoded = Decoded.Of([.. encoding.Preamble, .. encoding.GetBytes(text)]);
        Assert.Equal((text, false), (Text(decoded), decoded.IsGuessed));
    }

    [Property]
    public void Without_a_mark_what_is_UTF_8_is_read_as_it_is(string drawn)
    {
        var text = "CEO\n" + Sound(drawn).Replace("\0", "", StringComparison.Ordinal);
        var decoded = Decoded.Of(Encoding.UTF8.GetBytes(text));
        Assert.Equal((text, "UTF-8", false), (Text(decoded), decoded.Encoding, decoded.IsGuessed));
    }

    [Fact]
    public void Every_byte_of_an_old_spreadsheet_is_the_letter_of_Windows_1252()
    {
        for (var value = 0x80; value < 0x100; value++)
        {
            byte[] bytes = [(byte)'C', (byte)'I', (byte)'O', (byte)value, (byte)' ', (byte)'x'];
            var decoded = Decoded.Of(bytes);
            Assert.Equal((Windows.GetString(bytes), "Windows-1252", true), (Text(decoded), decoded.Encoding, decoded.IsGuessed));
        }
    }

    [Fact]
    public void A_stray_zero_makes_no_other_encoding()
    {
        const string Text = "CEO\n  CIO\0: network\n  CTO\n";
        Assert.Equal((Text, "UTF-8"), (DecodedLaws.Text(Decoded.Of(Encoding.UTF8.GetBytes(Text))), Decoded.Of(Encoding.UTF8.GetBytes(Text)).Encoding));
    }

    private static string Text(Decoded decoded) => Encoding.UTF8.GetString(decoded.Utf8.Span);

    /// <summary>A text without halves of pairs, which no encoding can carry.</summary>
    private static string Sound(string? drawn) => new([.. (drawn ?? "").Where(letter => !char.IsSurrogate(letter))]);
}
