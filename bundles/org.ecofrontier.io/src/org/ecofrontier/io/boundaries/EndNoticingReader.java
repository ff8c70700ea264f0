package org.ecofrontier.io.boundaries;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Notices whether more text was wanted than there is, which tells a truncated file from a malformed one. */
final class EndNoticingReader extends FilterReader {

    private boolean ended;

    EndNoticingReader(Reader in) {
        super(in);
    }

    boolean ended() {
        return ended;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        ended |= c < 0;
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        ended |= n < 0;
        return n;
    }
}
