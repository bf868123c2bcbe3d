package id.timpora.architecture.crooked.normalize;

import id.timpora.architecture.crooked.source.FeedReader;

/** Knows more of its neighbour than it may. */
record ReadsFiles(FeedReader reader) {}
