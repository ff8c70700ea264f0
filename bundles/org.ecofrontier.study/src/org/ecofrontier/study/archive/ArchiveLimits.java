package org.ecofrontier.study.archive;

/**
 * Bounds of an archive, so that a small file cannot fill a disk.
 *
 * @param entries most files and folders
 * @param bytes most bytes of all files, unpacked
 * @param ratio most bytes unpacked for one packed, of a file beyond {@code free}
 * @param free bytes of a file that are let through at any ratio
 */
record ArchiveLimits(int entries, long bytes, long ratio, long free) {

    /** A study of 2,800 regions, 20 years and 30 indicators with its results has a tenth of this. */
    static final ArchiveLimits USUAL = new ArchiveLimits(20_000, 2L << 30, 200, 16L << 20);
}
