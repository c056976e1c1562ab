using System.Globalization;
using TechRoles.Fuzzing;

// What runs here must not touch code that is instrumented before the map of branches is there.
Coverage.Begin();
try
{
    return args switch
    {
        ["list"] => List(),
        ["fuzz", var minutes, .. var names] => Fuzzing.Run(Minutes(minutes), [.. names.DefaultIfEmpty().SelectMany(Find)], Fuzzing.Folder),
        ["work", var name, var seconds, var seed, var folder] => Work(One(name), Number(seconds), Number(seed), folder),
        ["try", var name, var file] => Try(One(name), File.ReadAllBytes(file)),
        ["shrink", var name, var file] => Shrink(One(name), file),
        _ => Usage(),
    };
}
catch (ArgumentException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}

static int Usage()
{
    Console.Error.WriteLine("list | fuzz MINUTES [TARGET…] | try TARGET FILE | shrink TARGET FILE");
    return 2;
}

static int List()
{
    foreach (var target in Target.All) Console.WriteLine($"{target.Name} ({target.Inputs.Count} inputs)");
    return 0;
}

static int Work(Target target, int seconds, int seed, string folder)
{
    using var worker = new Worker(target, new(folder, target), seed);
    Console.WriteLine(worker.Run(TimeSpan.FromSeconds(seconds)));
    return 0;
}

static int Try(Target target, byte[] input)
{
    Console.WriteLine($"{System.Diagnostics.Stopwatch.GetElapsedTime(0, Bounds.Try(target, input)).TotalMilliseconds:0} ms");
    return 0;
}

static int Shrink(Target target, string file)
{
    var smaller = Shrinking.Shrink(target, File.ReadAllBytes(file));
    File.WriteAllBytes(file, smaller);
    Console.WriteLine($"{smaller.Length} bytes: {Convert.ToBase64String(smaller)}");
    return 0;
}

static IEnumerable<Target> Find(string? name) => name is null ? Target.All : [One(name)];

static Target One(string name) => Target.All.FirstOrDefault(target => target.Name == name) ?? throw new ArgumentException($"There is no target {name}; list names them.");

static double Minutes(string text) => double.TryParse(text, CultureInfo.InvariantCulture, out var minutes) ? minutes : throw new ArgumentException($"{text} is no number.");

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
