using FsCheck;

namespace TechRoles.Interchange.Tests.Csv;

[Properties(MaxTest = 50, QuietOnSuccess = true)]
public class ReadAheadLaws
{
    private sealed class Room
    {
        public int Number { get; set; }
    }

    [Property]
    public void Everything_is_used_once_and_in_order(NonNegativeInt count, PositiveInt rooms, bool ahead)
    {
        var used = new List<int>();
        var next = 0;
        ReadAhead.Each(Rooms(rooms), ahead, room => (room.Number = next++) < count.Get, room => used.Add(room.Number));
        Assert.Equal(Enumerable.Range(0, count.Get), used);
    }

    [Property]
    public void What_filling_throws_comes_after_what_was_filled_before(NonNegativeInt count, PositiveInt rooms, bool ahead)
    {
        var used = new List<int>();
        var next = 0;
        var thrown = Assert.Throws<IOException>(() => ReadAhead.Each(Rooms(rooms), ahead, Fill, room => used.Add(room.Number)));
        Assert.Equal("the disk", thrown.Message);
        Assert.Equal(Enumerable.Range(0, count.Get), used);

        bool Fill(Room room) => (room.Number = next++) < count.Get ? true : throw new IOException("the disk");
    }

    [Property]
    public void What_using_throws_ends_it_and_nobody_fills_any_more(NonNegativeInt count, PositiveInt rooms, bool ahead)
    {
        var next = 0;
        Assert.Throws<OperationCanceledException>(() => ReadAhead.Each(Rooms(rooms), ahead, Fill, Use));
        var filled = next;
        Assert.InRange(filled, count.Get + 1, count.Get + 1 + rooms.Get);
        Thread.Yield();
        Assert.Equal(filled, next);

        bool Fill(Room room)
        {
            room.Number = next++;
            return true;
        }

        void Use(Room room)
        {
            if (room.Number == count.Get) throw new OperationCanceledException();
        }
    }

    private static Room[] Rooms(PositiveInt count) => [.. Enumerable.Range(0, count.Get).Select(_ => new Room())];
}
