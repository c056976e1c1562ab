using System.Buffers;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace TechRoles.Interchange.Tests.Csv;

/// <summary>Sixteen bytes are looked at together; it is as if each were looked at alone.</summary>
public class BareTextLaws
{
    private static readonly SearchValues<byte> Special =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(value => (byte)value), (byte)'"', (byte)';', 0x7F, 0xC2]);

    /// <summary>Every byte, at every place of a text of every length up to several times sixteen.</summary>
    [Fact]
    public void One_byte_among_plain_ones_is_seen_wherever_it_stands()
    {
        for (var length = 1; length <= 50; length++)
        {
            for (var at = 0; at < length; at++)
            {
                var text = Encoding.UTF8.GetBytes(new string('a', length));
                for (var value = 0; value <= byte.MaxValue; value++)
                {
                    text[at] = (byte)value;
                    Assert.Equal(Special.Contains((byte)value), BareText.HasSpecial(text));
                }
            }
        }
    }

    [Property(MaxTest = 1000, QuietOnSuccess = true)]
    public Property Any_text_is_seen_as_byte_by_byte(byte[] text, bool isPlain)
    {
        byte[] said = isPlain ? [.. text.Where(value => !Special.Contains(value))] : text;
        return (BareText.HasSpecial(said) == said.AsSpan().ContainsAny(Special) && BareText.HasSpecialByte(said) == said.AsSpan().ContainsAny(Special))
            .Classify(said.Length >= 16, "sixteen bytes or more")
            .Classify(!BareText.HasSpecial(said), "plain");
    }
}
