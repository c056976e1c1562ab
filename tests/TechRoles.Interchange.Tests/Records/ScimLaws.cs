using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace TechRoles.Interchange.Tests.Records;

/// <summary>Users of SCIM 2.0 (RFC 7643) in the spellings that its providers have: of a user only the user name is sure to be there.</summary>
[Properties(MaxTest = 300, QuietOnSuccess = true)]
public class ScimLaws
{
    private const string Urn = "urn:ietf:params:scim:schemas:core:2.0:User";
    private const string Enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    [Property]
    public Property Users_are_read_whatever_they_say_of_themselves(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        var count = random.Next(1, 8);
        var isAlone = count == 1 && random.Next(2) == 0;
        var users = new JsonArray();
        var meant = new List<string>();
        var forms = new HashSet<string>();
        var titles = Enumerable.Range(0, count).Select(row => random.Next(3) > 0 ? $"Manager of {row}" : null).ToArray();
        for (var row = 0; row < count; row++)
        {
            var form = random.Next(5);
            var soundsLikeATitle = form is 1 or 2 && random.Next(2) == 0;
            var name = form is 0 ? $"u{row}" : soundsLikeATitle ? $"Head of Sales {row}" : $"Ann Lund{new string('x', row)}";
            var user = new JsonObject { [random.Next(4) == 0 ? "Schemas" : "schemas"] = new JsonArray(random.Next(2) == 0 ? [Urn] : [Urn, Enterprise]), ["id"] = $"id-{row}", ["userName"] = $"u{row}" };
            if (form is 1) user["displayName"] = name;
            if (form is 2) user["name"] = new JsonObject { ["formatted"] = name };
            if (form is 3 or 4) user["name"] = new JsonObject { ["familyName"] = name.Split(' ')[1], ["givenName"] = "Ann" };
            if (titles[row] is { } title) user["title"] = title;
            if (random.Next(3) == 0) user["emails"] = new JsonArray(new JsonObject { ["value"] = $"u{row}@example.org", ["primary"] = true });
            if (random.Next(3) == 0) user["groups"] = new JsonArray(new JsonObject { ["value"] = "g-1", ["display"] = "Admins" });
            if (random.Next(3) == 0) user["meta"] = new JsonObject { ["resourceType"] = "User" };
            if (random.Next(2) == 0) user["active"] = true;
            var unit = random.Next(2) == 0 ? "Sales" : null;
            var manager = row > 0 && random.Next(3) > 0 ? random.Next(row) : -1;
            if (unit is not null || manager >= 0)
            {
                var more = new JsonObject();
                if (unit is not null) more["department"] = unit;
                if (manager >= 0) more["manager"] = random.Next(2) == 0 ? new JsonObject { ["value"] = $"id-{manager}", ["$ref"] = $"../Users/id-{manager}" } : $"id-{manager}";
                user[Enterprise] = more;
            }

            users.Add(user);
            if (soundsLikeATitle) forms.Add("a name that sounds like a title");
            forms.Add(form == 0 ? titles[row] is null ? "the user name alone" : "no name" : form == 1 ? "a name to show" : "a name");
            meant.Add($"id-{row} {titles[row] ?? $"id-{row}"} ({name}) < {(manager >= 0 ? $"id-{manager}" : "")} @ {unit}");
        }

        JsonNode document = isAlone
            ? users[0]!.DeepClone()
            : random.Next(2) == 0 ? users : new JsonObject { ["schemas"] = new JsonArray("urn:ietf:params:scim:api:messages:2.0:ListResponse"), ["totalResults"] = count, ["Resources"] = users };
        var json = document.ToJsonString();
        var read = Told.Read(json, "users.json").Match(
            read => read.Builder.Repair(), unreadable => throw new InvalidOperationException($"{unreadable.Message}\n{json}"));
        var found = read.Chart.Positions
            .Select(position => $"{position.Id} {position.Title} ({string.Join(", ", position.Assignments.Select(held => held.Person.Name))}) < {position.Manager?.Id} @ {position.Unit?.Id}");
        var errors = read.Problems.Where(problem => problem.Level == Charts.ProblemLevel.Error).Select(problem => problem.ToString());
        var property = (found.Order(StringComparer.Ordinal).SequenceEqual(meant.Order(StringComparer.Ordinal)) && !errors.Any())
            .Label($"{string.Join("\n", found.Concat(errors))}\nmeant\n{string.Join("\n", meant)}\n{json}");
        foreach (var form in forms) property = property.Classify(true, form);
        return property.Classify(isAlone, "one user").Classify(titles.All(title => title is null), "no titles");
    }

    [Fact]
    public void A_user_with_a_user_name_alone_is_a_user()
    {
        var facts = Told.Read($$"""{"schemas":["{{Urn}}","{{Enterprise}}"],"id":"1","userName":"ann"}""", "user.json").OrThrow().Builder.ToFacts();
        Assert.Equal(new("1"), Assert.Single(facts.Positions));
        Assert.Equal("ann", Assert.Single(facts.People).Name);
        Assert.Equal("1", Assert.Single(facts.Assignments).Position);
    }

    [Fact]
    public void A_number_is_no_name()
    {
        var facts = Told.Read($$"""{"schemas":["{{Urn}}"],"id":"1","userName":"701","employeeNumber":"701","title":"CIO"}""", "user.json").OrThrow().Builder.ToFacts();
        Assert.Equal(new("701"), Assert.Single(facts.People));
    }

    [Fact]
    public void A_user_who_is_but_a_number_is_a_user()
    {
        var facts = Told.Read($$$"""{"Resources":[{"schemas":["{{{Urn}}}"],"id":"E.","userName":"E.","{{{Enterprise}}}":{"employeeNumber":"E."}}]}""", "users.scim").OrThrow().Builder.ToFacts();
        Assert.Equal("E.", Assert.Single(facts.Positions).Id);
        Assert.Equal(new("E."), Assert.Single(facts.People));
    }

    /// <summary>Elsewhere a user name alone is whoever exported the document, or an account of a program.</summary>
    [Fact]
    public void Elsewhere_a_user_name_makes_nobody() => Assert.Equal(
        ["CEO (Ann Miller)", "CIO (Bob Stone) < CEO"],
        Told.Chart("""{"export":{"id":"7","userName":"robot"},"people":[{"id":"1","name":"Ann Miller","title":"CEO"},{"id":"2","name":"Bob Stone","title":"CIO","managerId":"1"}]}""", "people.json"));

    /// <summary>Two schemas are no two ends of a line.</summary>
    [Fact]
    public void Groups_are_no_people() =>
        Assert.Contains("no people", Told.Refusal("""{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group","urn:x:params:scim:schemas:extension:2.0:Group"],"id":"g","displayName":"Admins"}""", "group.json"), StringComparison.Ordinal);
}
