using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace TechRoles.Mutation.Judging;

/// <summary>
/// Runs inside the process of a project's tests, one test at a time (a method, or one of the rows of a theory), with the change awake that it is told to wake up. It is told a line
/// and answers a line: `list` the tests; `run TEST` and `judge TEST MUTANT` whether it passed, how long it took and what failed or was reached; `grow MUTANT NAMES` a case that tells it.
/// </summary>
internal static class Judge
{
    public static int Run(string assembly)
    {
        // What tests print is nobody's answer.
        using var answers = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        using var questions = new StreamReader(Console.OpenStandardInput());
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        Console.SetIn(TextReader.Null);
        var switches = Assembly.Load("TechRoles").GetType("Mutants", throwOnError: true)!;
        RuntimeHelpers.RunClassConstructor(switches.TypeHandle);
        var awake = switches.GetField("Awake")!;
        var reached = (byte[])switches.GetField("Reached")!.GetValue(null)!;
        var tests = Assembly.Load(new AssemblyName(Path.GetFileNameWithoutExtension(assembly)));
        using var framework = new XunitTestFramework(new Sink(static _ => true));
        var all = Discover(framework, tests);
        using var executor = framework.GetExecutor(tests.GetName());
        // Looking for tests reads the tables that theories walk: what makes those is passed by now and never again.
        var before = Reached(reached);
        while (questions.ReadLine() is { } question)
        {
            var words = question.Split('\t');
            switch (words[0])
            {
                case "list":
                    foreach (var name in all.Keys) answers.WriteLine("test\t" + name);
                    answers.WriteLine("end");
                    break;
                case "before":
                    answers.WriteLine("passed\t0\t\t" + before);
                    break;
                case "run":
                    Array.Clear(reached);
                    var (fault, took) = Execute(executor, all[words[1]]);
                    answers.WriteLine(FormattableString.Invariant($"{(fault is null ? "passed" : "failed")}\t{took:F3}\t{fault}\t{Reached(reached)}"));
                    break;
                case "judge":
                    awake.SetValue(null, int.Parse(words[2], CultureInfo.InvariantCulture));
                    var (found, duration) = Execute(executor, all[words[1]]);
                    if (words.Length < 4) awake.SetValue(null, 0);
                    answers.WriteLine(FormattableString.Invariant($"{(found is null ? "passed" : "failed")}\t{duration:F3}\t{found}\t"));
                    break;
                case "grow":
                    var number = int.Parse(words[1], CultureInfo.InvariantCulture);
                    var grown = Distinguishing(tests.GetType(words[3], throwOnError: true)!, words[2].Split(','), on => awake.SetValue(null, on ? number : 0));
                    answers.WriteLine(FormattableString.Invariant($"passed\t0\t{Convert.ToBase64String(Encoding.UTF8.GetBytes(grown))}\t"));
                    break;
                default:
                    throw new InvalidOperationException($"What is '{question}'?");
            }
        }
        return 0;
    }

    /// <summary>A case of a corpus, after the name of its file, that tells a change from none; empty where the tests find none.</summary>
    private static string Distinguishing(Type finder, string[] names, Action<bool> wake)
    {
        var find = finder.GetMethod("Distinguishing", BindingFlags.Static | BindingFlags.NonPublic)!;
        return find.Invoke(null, [names, wake]) is ValueTuple<string, string>(var id, var found) ? $"{id}\n{found}" : "";
    }

    private static string Reached(byte[] reached) => string.Join(',', Enumerable.Range(0, reached.Length).Where(i => reached[i] != 0));

    private static SortedDictionary<string, IXunitTestCase> Discover(XunitTestFramework framework, Assembly tests)
    {
        var found = new SortedDictionary<string, List<IXunitTestCase>>(StringComparer.Ordinal);
        using var discoverer = framework.GetDiscoverer(Reflector.Wrap(tests));
        using var done = new ManualResetEventSlim();
        using var sink = new Sink(message =>
        {
            if (message is ITestCaseDiscoveryMessage { TestCase: IXunitTestCase one })
            {
                var name = one.TestMethod.TestClass.Class.Name + "." + one.TestMethod.Method.Name;
                if (!found.TryGetValue(name, out var cases)) found.Add(name, cases = []);
                cases.Add(one);
            }
            if (message is IDiscoveryCompleteMessage) done.Set();
            return true;
        });
        discoverer.Find(false, sink, new RunOptions());
        done.Wait();
        // The rows of a theory pass by different things, and some of them quickly.
        return new(
            found.SelectMany(static method => method.Value.Select((one, row) => (Name: method.Value.Count == 1 ? method.Key : FormattableString.Invariant($"{method.Key}#{row}"), Case: one)))
                .ToDictionary(static test => test.Name, static test => test.Case, StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    /// <summary>Runs a test.</summary>
    private static (string? Fault, double Milliseconds) Execute(ITestFrameworkExecutor executor, IXunitTestCase one)
    {
        string? fault = null;
        using var done = new ManualResetEventSlim();
        using var sink = new Sink(message =>
        {
            if (message is ITestFailed failed) fault ??= failed.Test.DisplayName.ReplaceLineEndings(" ").Replace('\t', ' ');
            if (message is IErrorMessage or ITestClassCleanupFailure or ITestCollectionCleanupFailure) fault ??= "what a test needs could not be made";
            if (message is ITestAssemblyFinished) done.Set();
            return fault is null;
        });
        var begin = Stopwatch.GetTimestamp();
        executor.RunTests([one], sink, new RunOptions());
        done.Wait();
        return (fault, Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
    }

    private sealed class Sink(Func<IMessageSinkMessage, bool> see) : IMessageSink, IDisposable
    {
        public bool OnMessage(IMessageSinkMessage message) => see(message);

        public void Dispose()
        {
        }
    }

    /// <summary>As the runner would have it, but one test at a time.</summary>
    private sealed class RunOptions : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> values = new(StringComparer.Ordinal)
        {
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
            ["xunit.discovery.PreEnumerateTheories"] = true,
        };

        public TValue? GetValue<TValue>(string name) => values.TryGetValue(name, out var value) ? (TValue?)value : default;

        public void SetValue<TValue>(string name, TValue value) => values[name] = value;
    }
}
