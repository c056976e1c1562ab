using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Catalogue;

public class CatalogueJsonTests
{
    private const string Own = """
        {"format": "techroles-catalogue/1",
         "areas": [{"id": "model-risk", "name": "Risk of models", "parent": "machine-learning", "controls": ["machine-learning"], "controlsSource": "house rule 4", "source": "house rule 3"},
                   {"id": "machine-learning", "name": "Machine learning", "isRun": true, "source": "house rule 3"}],
         "roles": [{"id": "chief-ai-officer", "kind": "chief-ai-officer", "title": "Chief AI Officer", "source": "house rule 1",
                    "responsibilities": [{"area": "machine-learning", "involvement": "A", "source": "house rule 1"}],
                    "lines": [{"manager": "cto", "source": "house rule 2"}]}],
         "conflicts": [{"id": "models", "areas": ["machine-learning", "model-risk"], "source": "house rule 4"}],
         "titleNames": [{"language": "de", "words": "leiter ki", "kinds": ["chief-ai-officer"], "strength": "equivalent"}],
         "profiles": [{"name": "house", "weights": [{"rule": "TR2001", "severity": "error", "source": "house rule 5"}],
                       "mandates": [{"kind": "chief-ai-officer", "function": "machine-learning", "source": "house rule 1"}],
                       "remits": [{"area": "model-risk", "source": "house rule 3"}, {"area": "machine-learning", "atLeast": "R", "source": "house rule 3"}]}]}
        """;

    [Fact]
    public void A_company_keeps_entries_of_its_own()
    {
        var read = CatalogueJson.Read(Own).AsT0;
        Assert.True(read.Catalogue.TryRole("chief-ai-officer", out var role));
        Assert.Equal(("machine-learning", Involvement.Accountable, "house rule 1"), (role.Usual[0].Area, role.Usual[0].Involvement, role.Usual[0].Source.Text));
        Assert.True(read.Catalogue.TryRole("cio", out _));
        Assert.Equal(RoleKind.Of("chief-ai-officer"), Assert.Single(TitleRecogniser.Of(read.Catalogue).Read("Leiter KI").AsT0.Kinds));
        var profile = Assert.Single(read.Entries.Profiles);
        Assert.Equal("house", profile.Name);
        Assert.Equal([("model-risk", Involvement.Accountable), ("machine-learning", Involvement.Responsible)], profile.Remits.Select(remit => (remit.Area, remit.AtLeast)));
    }

    [Fact]
    public void Entries_are_read_as_they_were_written()
    {
        var entries = CatalogueJson.Read(Own).AsT0.Entries;
        var text = CatalogueJson.Write(entries);
        Assert.Equal(entries, CatalogueJson.Read(text).AsT0.Entries);
        Assert.Equal(text, CatalogueJson.Write(CatalogueJson.Read(text).AsT0.Entries));
    }

    [Fact]
    public void The_catalogue_that_ships_can_be_written_and_read()
    {
        var entries = CatalogueEntries.Of(RoleCatalogue.BuiltIn);
        var read = CatalogueJson.Read(CatalogueJson.Write(entries), onto: RoleCatalogue.Empty).AsT0;
        Assert.Equal(entries, read.Entries);
        Assert.Equal(entries, CatalogueEntries.Of(read.Catalogue));
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        const string Wrong = """
            {"format": "techroles-catalogue/1", "colour": 1,
             "areas": [{"id": "a", "name": "A", "parent": "b", "source": "x"}, {"id": "a", "name": "A", "orientation": "up", "source": "x"}, {"id": "c"}],
             "roles": [{"id": "r", "kind": "Chief R", "title": "R", "source": "x", "responsibilities": [{"area": "nowhere", "involvement": "Q", "source": "x"}]}],
             "conflicts": [{"id": "k", "areas": ["a"], "source": "x"}],
             "titleNames": [{"words": "w", "kinds": ["chief-of-nothing"]}],
             "profiles": [{"name": "p", "weights": [{"rule": "TR2001", "severity": "off"}], "remits": [{"area": "nowhere", "source": "x"}]}]}
            """;
        var paths = CatalogueJson.Read(Wrong).AsT1.Problems.Select(problem => problem.Place!.Path).ToArray();
        Assert.Subset(paths.ToHashSet(), new HashSet<string?>
        {
            "/colour", "/areas/0", "/areas/1", "/areas/1/orientation", "/areas/2", "/roles/0", "/roles/0/kind", "/roles/0/responsibilities/0/involvement",
            "/conflicts/0", "/titleNames/0", "/profiles/0", "/profiles/0/weights/0", "/profiles/0/weights/0/severity",
        });
    }

    [Fact]
    public void An_area_is_no_part_of_itself() => Assert.Contains(
        "part of itself",
        CatalogueJson.Read("""{"format": "techroles-catalogue/1", "areas": [{"id": "a", "name": "A", "parent": "b", "source": "x"}, {"id": "b", "name": "B", "parent": "a", "source": "x"}]}""").AsT1.ToString(),
        StringComparison.Ordinal);
}
