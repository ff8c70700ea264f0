package org.ecofrontier.io.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.ecofrontier.io.FormulaGuard;
import org.ecofrontier.io.csv.CsvParser;

/** One column while it grows and after: numbers as doubles, or text as codes into its distinct values. */
sealed interface ColumnData {

    /** A column of numbers, NaN = missing. */
    final class Numbers implements ColumnData {
        private double[] values = new double[1024];
        private int size;

        void add(double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + (size >> 1));
            }
            values[size++] = value;
        }

        double[] trimmed() {
            if (values.length != size) {
                values = Arrays.copyOf(values, size);
            }
            return values;
        }
    }

    /** A column of text: each distinct text once, in order of appearance. */
    final class Texts implements ColumnData {
        private int[] codes = new int[1024];
        private int size;
        private final List<String> levels = new ArrayList<>();
        private int[] hashes = new int[1024];
        /** Open addressing: code + 1, 0 = free. */
        private int[] table = new int[2048];
        private double[] numbers;

        /** Adds the text of a cell, without blanks at its ends and the apostrophe against running it. */
        void add(CsvParser parser, int field) {
            if (parser.startsWith(field, '\'') || parser.isPadded(field)) {
                add(FormulaGuard.unprotect(parser.text(field).strip()));
                return;
            }
            int hash = parser.hashOf(field);
            int slot = spread(hash);
            for (int code = table[slot]; code > 0; code = table[slot]) {
                if (hashes[code - 1] == hash && parser.isExactly(field, levels.get(code - 1))) {
                    append(code - 1);
                    return;
                }
                slot = slot + 1 & table.length - 1;
            }
            append(enter(slot, hash, parser.text(field)));
        }

        void add(String text) {
            int hash = text.hashCode();
            int slot = spread(hash);
            for (int code = table[slot]; code > 0; code = table[slot]) {
                if (hashes[code - 1] == hash && levels.get(code - 1).equals(text)) {
                    append(code - 1);
                    return;
                }
                slot = slot + 1 & table.length - 1;
            }
            append(enter(slot, hash, text));
        }

        private void append(int code) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, size + (size >> 1));
            }
            codes[size++] = code;
        }

        private int enter(int slot, int hash, String text) {
            int code = levels.size();
            levels.add(text);
            if (code == hashes.length) {
                hashes = Arrays.copyOf(hashes, code * 2);
            }
            hashes[code] = hash;
            table[slot] = code + 1;
            if (levels.size() * 2 > table.length) {
                table = new int[table.length * 2];
                for (int i = 0; i <= code; i++) {
                    int free = spread(hashes[i]);
                    while (table[free] > 0) {
                        free = free + 1 & table.length - 1;
                    }
                    table[free] = i + 1;
                }
            }
            return code;
        }

        private int spread(int hash) {
            int mixed = hash * 0x9E3779B9;
            return (mixed ^ mixed >>> 15) & table.length - 1;
        }

        int[] codes() {
            if (codes.length != size) {
                codes = Arrays.copyOf(codes, size);
            }
            return codes;
        }

        List<String> levels() {
            return Collections.unmodifiableList(levels);
        }

        String text(int row) {
            return levels.get(codes[row]);
        }

        double[] numbers() {
            return numbers;
        }

        void numbers(double[] parsed) {
            numbers = parsed;
        }
    }
}
