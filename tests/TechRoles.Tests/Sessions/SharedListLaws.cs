using FsCheck;
using FsCheck.Fluent;
using TechRoles.Sessions;

namespace TechRoles.Tests.Sessions;

/// <summary>Lists that share what they have in common are as good as lists that do not.</summary>
public class SharedListLaws
{
    [Property(MaxTest = 500)]
    public Property A_family_of_lists_has_what_lists_of_their_own_have(int seed, byte steps)
    {
        var dice = new System.Random(seed);
        List<(SharedList<object> Shared, List<object> Own)> family = [(new(), [])];
        var (copies, cuts) = (0, 0);
        for (var step = 0; step < steps; step++)
        {
            var (shared, own) = family[dice.Next(family.Count)];
            switch (dice.Next(6))
            {
                case 0 when family.Count < 12:
                    family.Add((shared.Copy(), [.. own]));
                    copies++;
                    break;
                case 1:
                    var left = dice.Next(own.Count + 1);
                    cuts += left < own.Count ? 1 : 0;
                    shared.CutTo(left);
                    own.RemoveRange(left, own.Count - left);
                    break;
                case 2:
                    object[] more = [new(), new(), new()];
                    shared.AddRange(more);
                    own.AddRange(more);
                    break;
                default:
                    var item = new object();
                    shared.Add(item);
                    own.Add(item);
                    break;
            }
        }

        var areEqual = family.All(list => list.Shared.SequenceEqual(list.Own) && list.Shared.Count == list.Own.Count);
        var areAlike = family.All(one => family.All(other => SharedList<object>.Same(one.Shared, other.Shared) == Same(one.Own, other.Own)));
        return areEqual.Label("items").And(areAlike.Label("what is the same"))
            .Classify(copies > 3 && cuts > 3, "copied and cut")
            .Classify(family.Count > 1 && family.Any(list => list.Own.Count > 20), "long");
    }

    private static int Same(List<object> one, List<object> other) =>
        one.Zip(other).TakeWhile(pair => ReferenceEquals(pair.First, pair.Second)).Count();
}
