package org.ecofrontier.study;

import org.w3c.dom.Document;

/** One step from a format version to the next. What a step does not know it leaves as it is. */
interface Migration {

    /** Changes the document in place; the caller sets the version and the namespace. */
    void apply(Document document);
}
