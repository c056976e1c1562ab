using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;
using TechRoles.Tests.Shared;

namespace TechRoles.Reporting.Tests.Json.Data;

/// <summary>Whatever a document holds: it is read, or the exception is one of JSON and says where.</summary>
public class MalformedLaws
{
    private static readonly string[] Pieces =
    [
        "", "\"", "{", "}", "[", "]", ",", ":", "null", "true", "-1", "1e99", "99999999999999999999", "\"\\ud800\"", "\\udc00", "\"kind\":\"no-kind\",", "\"type\":5,", "\"format\":\"x\",",
        "\"x\":1,", "{}", "[[[[[[", "\u0000", "\ud800", "é",
    ];

    public static TheoryData<Type> Readable => [.. DataTypes.Readable];

    [Theory, MemberData(nameof(Readable))]
    public void Broken_text_is_read_or_refused(Type type) => Check(type, (json, dice) =>
    {
        for (var edits = dice.Next(1, 4); edits > 0; edits--)
        {
            var at = dice.Next(json.Length + 1);
            json = string.Concat(json.AsSpan(0, at), Pieces[dice.Next(Pieces.Length)], json.AsSpan(Math.Min(json.Length, at + dice.Next(3))));
        }

        return json;
    });

    [Theory, MemberData(nameof(Readable))]
    public void A_document_that_ends_early_is_refused(Type type) => Check(type, (json, dice) => json[..dice.Next(json.Length)], isWhole: false);

    [Theory, MemberData(nameof(Readable))]
    public void Another_value_in_place_of_any_is_read_or_refused(Type type) => Check(type, (json, dice) =>
    {
        var root = new JsonObject { ["root"] = JsonNode.Parse(json) };
        var places = Places(root).ToArray();
        var (parent, name, index) = places[dice.Next(places.Length)];
        JsonNode? other = dice.Next(9) switch
        {
            0 => null,
            1 => 5,
            2 => -5.5,
            3 => true,
            4 => "",
            5 => "a;b",
            6 => new JsonArray(null, 1),
            7 => new JsonObject { ["x"] = null },
            _ => "2026-02-30",
        };
        if (parent is JsonObject owner) owner[name!] = other;
        else parent.AsArray()[index] = other;
        return root["root"]?.ToJsonString() ?? "null";
    });

    [Theory]
    [InlineData(typeof(Percent), "101", "A share is a whole number from 0 to 100.")]
    [InlineData(typeof(Percent), "60.5", "A share is a whole number from 0 to 100.")]
    [InlineData(typeof(Percent), "\"60\"", "Here stands a text, not a whole number from 0 to 100.")]
    [InlineData(typeof(Fraction), "\"1/0\"", "'1/0' is no fraction: write it like 3/4.")]
    [InlineData(typeof(Severity), "2", "Here stands a number, not a text.")]
    [InlineData(typeof(OrgChange), "{\"kind\":\"fire\",\"position\":\"cio\"}", "/kind: There is no kind of change 'fire'.")]
    [InlineData(typeof(OrgChange), "{\"kind\":\"rereport\",\"position\":\"cio\",\"too\":1}", "/too: A rereport has no field 'too'.")]
    [InlineData(typeof(Rereport), "{\"kind\":\"retitle\",\"position\":\"cio\",\"title\":null}", "/kind: This is a change of the kind retitle, not Rereport.")]
    [InlineData(typeof(PositionFact), "{\"id\":\"cio\",\"capacity\":\"much\"}", "/capacity: capacity is a text: expected is")]
    [InlineData(typeof(PositionFact), "{\"title\":\"CIO\"}", "id is missing here.")]
    [InlineData(typeof(Fact), "{\"list\":\"chairs\"}", "/list: No list of facts is called 'chairs'.")]
    [InlineData(typeof(TextArgument), "{\"type\":\"number\",\"value\":1.5}", "/value: Here stands a number, not a whole number.")]
    [InlineData(typeof(TextArgument), "{\"type\":\"poem\"}", "/type: 'poem' is no type: expected is one of item,")]
    [InlineData(typeof(Charts.Text), "{\"template\":\"{a}\",\"arguments\":[{\"name\":\"a\",\"value\":null}]}", "/arguments/0/value: Here stands null, not a value.")]
    [InlineData(typeof(Charts.Text), "{\"template\":\"\\ud800\"}", "/template: This is no Unicode text.")]
    [InlineData(typeof(Waiver), "{\"rule\":\"TR2001\",\"subjects\":[\"cio\"],\"until\":\"soon\"}", "/until: 'soon' is no day")]
    [InlineData(typeof(ChartFacts), "{\"positions\":[]}", "The document does not say that its format is techroles-chart/1")]
    [InlineData(typeof(Scenario), "{\"format\":\"techroles-scenario/1\",\"name\":\"x\"}", "The scenario has no changes")]
    [InlineData(typeof(Finding), "{}", "A finding lives with its report: keep FindingData.Of(finding)")]
    public void What_is_wrong_is_said_with_its_place(Type type, string json, string said)
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type, TechRolesJson.Options));
        Assert.StartsWith(said, exception.Message, StringComparison.Ordinal);
        Assert.Equal("$", exception.Path);
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_document_is_said_at_once()
    {
        const string Json = """{"format":"techroles-chart/1","positions":[{"id":"a","colour":"red"},{"title":"CIO"}],"chairs":[]}""";
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ChartFacts>(Json, TechRolesJson.Options));
        Assert.Equal(3, exception.Message.Split('\n').Length);
        Assert.Contains("/positions/0/colour: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("/positions/1: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("/chairs: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_path_leads_to_the_value_inside_what_an_app_has()
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, Scenario[]>>(
            """{"ideas":[{"format":"techroles-scenario/1","name":"a","changes":[{"kind":"assign","person":"p"}]}]}""", TechRolesJson.Options));
        Assert.Equal("$.ideas[0]", exception.Path);
        Assert.Equal("/changes/0: An assign needs position.", exception.Message);
    }

    [Fact]
    public void Half_a_character_is_never_written_as_another()
    {
        const string Half = "a\ud800";
        object[] values =
        [
            new PositionFact("cio") { Title = Half }, new ChartFacts { People = [new("p") { Name = Half }] }, new Retitle("cio", Half), Charts.Text.Of(Half),
            new Several([new Retitle("cio", Half)]), new Scenario(Half, []), new Scenario("", [new Retitle("cio", Half)]), new Waiver { Reason = Half },
            new EditFact(null, new AreaFact("a") { Name = Half }), new SubtreeWishes(Half, []), new Subject("position", Half),
        ];
        Assert.All(values, value => Assert.Throws<JsonException>(() => JsonSerializer.Serialize(value, value.GetType(), TechRolesJson.Options)));
    }

    [Fact]
    public void Null_in_the_place_of_a_part_is_refused_and_no_fault_of_ours()
    {
        object[] values = [new AddPosition(null!), new Several([null!]), new SplitPosition("a", "b", [null!]), new Scenario("a", [null!]), new Rereport(null!, null)];
        Assert.All(values, value => Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize(JsonSerializer.Serialize(value, value.GetType(), TechRolesJson.Options), value.GetType(), TechRolesJson.Options)));
        Assert.Null(JsonSerializer.Deserialize<FindingData>("null", TechRolesJson.Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Percent>("null", TechRolesJson.Options));
    }

    [Fact]
    public void A_document_that_nests_without_end_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"type\":\"inner\",\"value\":{\"template\":\"\",\"arguments\":[{\"name\":\"a\",\"value\":", 100_000));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TextArgument>(deep, TechRolesJson.Options));
        var changes = string.Concat(Enumerable.Repeat("{\"kind\":\"several\",\"changes\":[", 100_000));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<OrgChange>(changes, TechRolesJson.Options));
        var text = Enumerable.Range(0, 1_000).Aggregate(Charts.Text.Empty, (inner, _) => Charts.Text.Of("{a}", ("a", inner)));
        Assert.ThrowsAny<Exception>(() => JsonSerializer.Serialize(text, TechRolesJson.Options));
    }

    private static void Check(Type type, Func<string, Random, string> damage, bool isWhole = true) => Prop.ForAll(
        Arb.From(DrawnData.Of(type).Zip(Gen.Choose(0, int.MaxValue - 1))),
        drawn =>
        {
            var json = damage(JsonSerializer.Serialize(drawn.Item1, type, TechRolesJson.Options), new Random(drawn.Item2));
            object? read;
            try
            {
                read = JsonSerializer.Deserialize(BytesOf(json), type, TechRolesJson.Options);
            }
            catch (JsonException exception)
            {
                Assert.NotEmpty(exception.Message);
                return;
            }

            Assert.True(isWhole || int.TryParse(json, out _), $"{json} was read.");
            if (read is null) return;
            var again = JsonSerializer.Serialize(read, type, TechRolesJson.Options);
            Assert.Equal(again, JsonSerializer.Serialize(JsonSerializer.Deserialize(again, type, TechRolesJson.Options), type, TechRolesJson.Options));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Draws.Times(40)).WithQuietOnSuccess(true));

    // Half a character becomes the three bytes that it would have, which are no UTF-8.
    private static byte[] BytesOf(string json) =>
        [.. json.Split('\ud800').SelectMany((part, at) => (byte[])[.. at == 0 ? [] : (byte[])[0xED, 0xA0, 0x80], .. System.Text.Encoding.UTF8.GetBytes(part)])];

    private static IEnumerable<(JsonNode Parent, string? Name, int Index)> Places(JsonNode root)
    {
        var open = new Stack<JsonNode>([root]);
        while (open.TryPop(out var node))
        {
            if (node is JsonObject fields)
            {
                foreach (var (name, value) in fields)
                {
                    yield return (fields, name, 0);
                    if (value is not null) open.Push(value);
                }
            }
            else if (node is JsonArray items)
            {
                for (var at = 0; at < items.Count; at++)
                {
                    yield return (items, null, at);
                    if (items[at] is { } item) open.Push(item);
                }
            }
        }
    }
}
