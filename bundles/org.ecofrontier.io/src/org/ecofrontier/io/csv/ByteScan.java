package org.ecofrontier.io.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Counts what tells the encoding of a file, over its bytes in order. */
final class ByteScan {

    private final byte[] head = new byte[4];
    private long total;
    private long zeros;
    private final long[] zerosAt = new long[2];
    private boolean utf8 = true;
    /** State of the UTF-8 check: bytes still due, and the bounds of the next one. */
    private int due;
    private int low;
    private int high;
    /** State of the GB check: a first byte of a pair waits. */
    private int first = -1;
    private long pairs;
    private long chinesePairs;
    private long odd;
    private long lines = 1;
    private long firstHighLine;

    void accept(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            int b = bytes[i] & 0xFF;
            if (total < head.length) {
                head[(int) total] = (byte) b;
            }
            if (b < 0x80 && due == 0 && first < 0) {
                if (b == 0) {
                    zeros++;
                    zerosAt[(int) (total & 1)]++;
                } else if (b == '\n') {
                    lines++;
                }
            } else {
                unusual(b);
            }
            total++;
        }
    }

    private void unusual(int b) {
        if (b == 0) {
            zeros++;
            zerosAt[(int) (total & 1)]++;
        }
        if (firstHighLine == 0) {
            firstHighLine = lines;
        }
        utf8(b);
        gb(b);
        if (b == '\n') {
            lines++;
        }
    }

    private void utf8(int b) {
        if (!utf8) {
            return;
        }
        if (due > 0) {
            utf8 = b >= low && b <= high;
            due--;
            low = 0x80;
            high = 0xBF;
        } else if (b >= 0x80) {
            due = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
            low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
            high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
            utf8 = b >= 0xC2 && b <= 0xF4;
        }
        if (!utf8) {
            due = 0;
        }
    }

    private void gb(int b) {
        if (first >= 0) {
            pairs++;
            boolean hanzi = first >= 0xB0 && first <= 0xF7 || first >= 0xA1 && first <= 0xA9;
            chinesePairs += hanzi && b >= 0xA1 && b <= 0xFE ? 1 : 0;
            odd += b < 0x30 || b == 0x7F || b == 0xFF ? 1 : 0;
            first = -1;
        } else if (b >= 0x81 && b <= 0xFE) {
            first = b;
        } else if (b >= 0x80) {
            odd++;
        }
    }

    Charset marked() {
        int a = total > 0 ? head[0] & 0xFF : 0;
        int b = total > 1 ? head[1] & 0xFF : 0;
        if (a == 0xEF && b == 0xBB && total > 2 && (head[2] & 0xFF) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (a == 0xFF && b == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return a == 0xFE && b == 0xFF ? StandardCharsets.UTF_16BE : null;
    }

    boolean isUtf16Marked() {
        return marked() != null && markLength() == 2;
    }

    int markLength() {
        Charset charset = marked();
        return charset == null ? 0 : charset == StandardCharsets.UTF_8 ? 3 : 2;
    }

    long zeros() {
        return zeros;
    }

    boolean isUtf8() {
        return utf8 && due == 0;
    }

    /** UTF-16 without mark: every second byte is often zero (digits, commas), the other never. */
    boolean looksLikeUtf16() {
        return total % 2 == 0 && zeros >= total / 8 && Math.min(zerosAt[0], zerosAt[1]) == 0;
    }

    boolean isLittleEndian() {
        return zerosAt[1] > 0;
    }

    /** Nine pairs of ten lie among the characters of GB2312, and nothing lies outside of any GB encoding. */
    boolean looksLikeGb() {
        return first < 0 && odd == 0 && pairs > 0 && chinesePairs * 10 >= pairs * 9;
    }

    long firstHighLine() {
        return firstHighLine;
    }
}
