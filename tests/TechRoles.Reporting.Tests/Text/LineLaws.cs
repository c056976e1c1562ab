using FsCheck;

namespace TechRoles.Reporting.Tests.Text;

[Properties(MaxTest = 300, QuietOnSuccess = true)]
public class LineLaws
{
    [Property]
    public void Lines_hold_every_letter_in_order(NonNull<string> text, PositiveInt room)
    {
        var readable = Readable.Of(text.Get);
        var lines = TextPage.Lines(readable, 2 + (room.Get % 100));
        Assert.Equal(readable.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
    }

    [Property]
    public void A_line_is_as_full_as_it_can_be(NonEmptyArray<PositiveInt> words)
    {
        var text = string.Join(' ', words.Get.Select(word => new string('x', 1 + (word.Get % 20))));
        var lines = TextPage.Lines(text, 20).ToArray();
        for (var line = 1; line < lines.Length; line++)
            Assert.True(lines[line - 1].Length + 1 + lines[line].Split(' ')[0].Length > 20);
    }

    [Theory]
    [InlineData("日本支店", 5, new[] { "日本", "支店" })]
    [InlineData("e\u0301e\u0301e\u0301", 2, new[] { "e\u0301e\u0301", "e\u0301" })]
    [InlineData("one three", 4, new[] { "one", "thre", "e" })]
    [InlineData("", 4, new[] { "" })]
    public void Letters_keep_their_marks_and_wide_ones_their_room(string text, int room, string[] lines) => Assert.Equal(lines, TextPage.Lines(text, room));
}
