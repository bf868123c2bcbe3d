package id.timpora.match.level;

/** Whether two values of a field agree in one way; symmetric. */
public interface ValueTest {
    /** Both values by their numbers; they are never equal, since equal values need no test. */
    boolean holds(int a, int b);
}
