using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace TechRoles.Tests.Charts.Texts;

/// <summary>Follows literals through a method: over its stack, its local variables and its branches, from top to bottom.</summary>
internal sealed class LiteralFlow(MetadataReader reader, CallReader calls)
{
    /// <summary>A template that a property gives, which is found there.</summary>
    public const string OfProperty = "\0";

    private static readonly ImmutableHashSet<string> Nothing = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF);

    private readonly Dictionary<int, ImmutableHashSet<string>> _locals = [];
    private readonly Dictionary<int, ImmutableHashSet<string>[]> _at = [];
    private readonly List<SeenCall> _calls = [];
    private Stack<ImmutableHashSet<string>> _stack = new();
    private bool _gives;

    /// <summary>The calls in a method, with the literals that come to them.</summary>
    /// <param name="body">The method.</param>
    /// <param name="reader">Reads its literals.</param>
    /// <param name="calls">Reads what it calls.</param>
    /// <param name="name">Its name: where it gives a template, that counts as a call.</param>
    public static IReadOnlyList<SeenCall> CallsIn(MethodBodyBlock body, MetadataReader reader, CallReader calls, string name)
    {
        var flow = new LiteralFlow(reader, calls) { _gives = CallReader.GivesTemplate(name) };

        // A handler begins with what was thrown.
        foreach (var region in body.ExceptionRegions)
        {
            flow._at[region.HandlerOffset] = [Nothing];
            if (region.FilterOffset >= 0) flow._at[region.FilterOffset] = [Nothing];
        }

        flow.Read(body.GetILReader());
        return flow._calls;
    }

    private void Read(BlobReader code)
    {
        while (code.RemainingBytes > 0)
        {
            if (_at.TryGetValue(code.Offset, out var other)) Meet(other);
            int value = code.ReadByte();
            if (value == 0xFE) value = 0xFE00 | code.ReadByte();
            Step(Codes[value], ref code);
        }
    }

    private void Step(OpCode code, ref BlobReader reading)
    {
        switch (code.OperandType)
        {
            case OperandType.InlineString:
                _stack.Push([reader.GetUserString((UserStringHandle)MetadataTokens.Handle(reading.ReadInt32()))]);
                return;
            case OperandType.InlineMethod:
                Call(code, (EntityHandle)MetadataTokens.Handle(reading.ReadInt32()));
                return;
            case OperandType.InlineSwitch:
                var count = reading.ReadInt32();
                var targets = Enumerable.Range(0, count).Select(_ => 0).ToArray();
                for (var i = 0; i < count; i++) targets[i] = reading.ReadInt32();
                Pop();
                foreach (var target in targets) Note(reading.Offset + target);
                return;
            case OperandType.InlineBrTarget or OperandType.ShortInlineBrTarget:
                var distance = code.OperandType == OperandType.InlineBrTarget ? reading.ReadInt32() : reading.ReadSByte();
                Move(code);
                Note(reading.Offset + distance);
                if (code.FlowControl == FlowControl.Branch) _stack = new();
                return;
            default:
                if (_gives && code == OpCodes.Ret && _stack.TryPeek(out var given)) _calls.Add(new("", [given], [0]));
                Local(code, ref reading);
                if (code.FlowControl is FlowControl.Return or FlowControl.Throw) _stack = new();
                return;
        }
    }

    private void Local(OpCode code, ref BlobReader reading)
    {
        var operand = code.OperandType switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineVar or OperandType.ShortInlineI => reading.ReadByte(),
            OperandType.InlineVar => reading.ReadUInt16(),
            OperandType.InlineI8 or OperandType.InlineR => (int)reading.ReadInt64(),
            _ => reading.ReadInt32(),
        };
        var name = code.Name!;
        var number = name[^1] is >= '0' and <= '3' && name[^2] == '.' ? name[^1] - '0' : operand;
        if (name.StartsWith("stloc", StringComparison.Ordinal))
            _locals[number] = Pop().Union(_locals.GetValueOrDefault(number, Nothing));
        else if (name.StartsWith("ldloc", StringComparison.Ordinal) && !name.StartsWith("ldloca", StringComparison.Ordinal))
            _stack.Push(_locals.GetValueOrDefault(number, Nothing));
        else if (code == OpCodes.Dup) _stack.Push(_stack.TryPeek(out var top) ? top : Nothing);
        else Move(code);
    }

    private void Call(OpCode code, EntityHandle handle)
    {
        if (code == OpCodes.Ldftn || code == OpCodes.Ldvirtftn || calls.Of(handle) is not { } method)
        {
            Move(code);
            return;
        }

        var arguments = new ImmutableHashSet<string>[method.Parameters];
        for (var at = method.Parameters - 1; at >= 0; at--) arguments[at] = Pop();
        if (method.HasThis && code != OpCodes.Newobj) Pop();
        if (method.Returns || code == OpCodes.Newobj) _stack.Push(CallReader.GivesTemplate(method.Name) ? [OfProperty] : Nothing);
        _calls.Add(new(method.Name, arguments, method.Templates));
    }

    /// <summary>Takes and leaves what an instruction does that is nothing to literals.</summary>
    private void Move(OpCode code)
    {
        for (var taken = Count(code.StackBehaviourPop.ToString(), "Pop"); taken > 0; taken--) Pop();
        for (var left = Count(code.StackBehaviourPush.ToString(), "Push"); left > 0; left--) _stack.Push(Nothing);
    }

    // Such as Popref_popi_popi, Pop1 and Pop0.
    private static int Count(string behaviour, string word) =>
        behaviour.EndsWith('0') ? 0 : behaviour.Split('_').Count(part => part.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private ImmutableHashSet<string> Pop() => _stack.TryPop(out var top) ? top : Nothing;

    private void Note(int offset)
    {
        var here = _stack.ToArray();
        _at[offset] = _at.TryGetValue(offset, out var other) ? Both(here, other) : here;
    }

    private void Meet(ImmutableHashSet<string>[] other) => _stack = new(Both([.. _stack], other).Reverse());

    private static ImmutableHashSet<string>[] Both(ImmutableHashSet<string>[] one, ImmutableHashSet<string>[] other) =>
        one.Length < other.Length ? [.. Both(other, one)]
        : [.. one.Select((literals, at) => at < other.Length ? literals.Union(other[at]) : literals)];
}
