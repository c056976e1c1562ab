using TechRoles.Mutation.Planting;

namespace TechRoles.Testing.Tests;

/// <summary>What .ci/mutants changes, and how.</summary>
public class PlantedSourceTests
{
    private const string Source = """
        class Teams
        {
            static readonly bool Strict = true;
            const bool Never = false;

            bool Fits(int size, object? head)
            {
                if (size < 3) return false;
                if (head is string name && name.Length > 0) Tell(name);
                size += 2;
                return !Known(size);
            }
        }
        """;

    [Fact]
    public void Each_change_is_asleep_and_woken_up_by_its_number()
    {
        var source = new PlantedSource("src/A/Teams.cs", Source, static _ => true);
        var numbers = source.Mutants.Select(static (mutant, i) => (mutant, i)).ToDictionary(static one => one.mutant, static one => one.i + 1);

        Assert.Equal("""
            class Teams
            {
                static readonly bool Strict = (global::Mutants.Is(1) ? (false) : (true));
                const bool Never = false;

                bool Fits(int size, object? head)
                {
                    if ((global::Mutants.Is(2) ? (size <= 3) : global::Mutants.Is(3) ? (size >= 3) : (size < 3))) return (global::Mutants.Is(4) ? (true) : (false));
                    if ((!global::Mutants.Is(5) && ((!global::Mutants.Is(6) && (head is string name)) && (global::Mutants.Is(7) ? (name.Length >= 0) : global::Mutants.Is(8) ? (name.Length <= 0) : (name.Length > 0))))) { if (global::Mutants.Is(9)) {  } else { Tell(name); } }
                    { if (global::Mutants.Is(10)) {  } else if (global::Mutants.Is(11)) { size -= 2; } else { size += 2; } }
                    return (global::Mutants.Is(12) ? (Known(size)) : (!Known(size)));
                }
            }
            """, source.Write(numbers));
    }

    [Fact]
    public void A_change_is_named_by_what_it_changes_and_where()
    {
        var source = new PlantedSource("src/A/Teams.cs", Source, static _ => true);

        var first = source.Mutants.First();
        Assert.Equal("src/A/Teams.cs Teams.Strict: true => false", first.Key);
        Assert.True(first.AtStart);
        Assert.Equal(source.Mutants.Count(), source.Mutants.Select(static mutant => mutant.Key).Distinct().Count());
        Assert.Single(source.Mutants, static mutant => mutant.AtStart);
    }

    [Fact]
    public void What_the_compiler_complains_about_is_withdrawn_and_nothing_else()
    {
        var source = new PlantedSource("src/A/Teams.cs", Source, static _ => true);
        var numbers = source.Mutants.Select(static (mutant, i) => (mutant, i)).ToDictionary(static one => one.mutant, static one => one.i + 1);
        var planted = source.Write(numbers);
        var lines = planted.Split('\n');
        var line = Array.FindIndex(lines, static one => one.Contains("size -= 2", StringComparison.Ordinal));

        Assert.True(source.Withdraw(planted, line + 1, lines[line].IndexOf("size -= 2", StringComparison.Ordinal) + 1, "error CS0000: no"));

        Assert.Equal(numbers.Count - 1, source.Mutants.Count());
        Assert.DoesNotContain(source.Mutants, static mutant => mutant.Mutated == "size -= 2;");
        // Where nothing was planted on the spot, what speaks of the name in that member is to blame.
        Assert.True(source.Withdraw(planted, 7, 5, "error CS0165: Use of unassigned local variable 'name'"));
        Assert.DoesNotContain(source.Mutants, static mutant => mutant.Original.StartsWith("head is", StringComparison.Ordinal));
        Assert.False(source.Withdraw(planted, 1, 1, "error CS0000: no"));
    }
}
