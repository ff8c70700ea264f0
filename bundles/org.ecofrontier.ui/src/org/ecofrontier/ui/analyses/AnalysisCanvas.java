package org.ecofrontier.ui.analyses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Source;
import org.ecofrontier.model.edit.AnalysisCommands;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.look.Colors;
import org.ecofrontier.ui.session.OpenStudy;

/** The analyses as boxes, data flowing from left to right; boxes are moved, and an output is bound by dragging it to another box. */
final class AnalysisCanvas {

    private static final int PORT_REACH = 12;
    private static final int MARGIN = 40;
    private static final int DRAG_START = 4;

    private final OpenStudy study;
    private final ScrolledComposite scroll;
    private final Canvas canvas;
    private final Runnable onSelect;
    private final CanvasPainter painter;
    private Map<String, Rectangle> boxes = Map.of();
    private String selected = "";
    private Point pressed;
    private Rectangle moving;
    private Point linking;
    private String dropping = "";

    AnalysisCanvas(Composite parent, OpenStudy study, Runnable onSelect) {
        this.study = study;
        this.onSelect = onSelect;
        scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        canvas = new Canvas(scroll, SWT.DOUBLE_BUFFERED);
        canvas.setData("id", "analyses.canvas");
        canvas.setBackground(Colors.background());
        scroll.setContent(canvas);
        painter = new CanvasPainter(study);
        canvas.addListener(SWT.Paint, event -> painter.paint(event.gc, canvas.getClientArea(), shownBoxes(),
            dropping.isEmpty() ? selected : dropping, canvas.isFocusControl() || !dropping.isEmpty(), linking));
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::drag);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseDoubleClick, event -> open());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
            && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_RETURN);
        VariableDrop.accept(canvas, new Dropping());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(Actions::fillContextMenu);
        canvas.setMenu(menu.createContextMenu(canvas));
    }

    Control control() {
        return scroll;
    }

    Optional<Analysis> selected() {
        return study.study().getAnalyses().stream().filter(each -> selected.equals(each.getId())).findFirst();
    }

    void select(String analysis) {
        selected = analysis;
        canvas.redraw();
    }

    void redraw() {
        canvas.redraw();
    }

    Point freePlace() {
        return CanvasLayout.free(study.study());
    }

    void refresh() {
        boxes = CanvasLayout.of(study.study());
        if (selected().isEmpty()) {
            selected = study.study().getAnalyses().isEmpty() ? "" : study.study().getAnalyses().getFirst().getId();
        }
        int right = boxes.values().stream().mapToInt(box -> box.x + box.width).max().orElse(0);
        int bottom = boxes.values().stream().mapToInt(box -> box.y + box.height).max().orElse(0);
        scroll.setMinSize(right + MARGIN, bottom + MARGIN);
        canvas.redraw();
    }

    /** Puts the boxes in columns, each after those that it uses. */
    void arrange() {
        Map<String, Point> places = CanvasLayout.automatic(study.study());
        CompoundCommand all = new CompoundCommand();
        for (Analysis analysis : study.study().getAnalyses()) {
            Point place = places.get(analysis.getId());
            all.append(AnalysisCommands.place(analysis, place.x, place.y));
        }
        if (!all.isEmpty()) {
            study.execute(all);
        }
    }

    private Map<String, Rectangle> shownBoxes() {
        if (moving == null) {
            return boxes;
        }
        Map<String, Rectangle> shown = new LinkedHashMap<>(boxes);
        shown.put(selected, moving);
        return shown;
    }

    private Optional<String> at(int x, int y) {
        List<String> ids = new ArrayList<>(boxes.keySet());
        for (int i = ids.size() - 1; i >= 0; i--) {
            Rectangle box = boxes.get(ids.get(i));
            if (new Rectangle(box.x - PORT_REACH, box.y, box.width + 2 * PORT_REACH, box.height).contains(x, y)) {
                return Optional.of(ids.get(i));
            }
        }
        return Optional.empty();
    }

    private void press(Event event) {
        canvas.setFocus();
        Optional<String> hit = at(event.x, event.y);
        if (hit.isEmpty()) {
            return;
        }
        selected = hit.get();
        onSelect.run();
        canvas.redraw();
        if (event.button == 1) {
            pressed = new Point(event.x, event.y);
            Rectangle box = boxes.get(selected);
            if (isAtPort(event.x, box)) {
                linking = pressed;
            }
        }
    }

    private static boolean isAtPort(int x, Rectangle box) {
        return x > box.x + box.width - PORT_REACH;
    }

    private void drag(Event event) {
        if (pressed == null) {
            Optional<String> hit = at(event.x, event.y);
            boolean port = hit.isPresent() && isAtPort(event.x, boxes.get(hit.get()));
            canvas.setCursor(canvas.getDisplay().getSystemCursor(port ? SWT.CURSOR_CROSS : SWT.CURSOR_ARROW));
            return;
        }
        if (linking != null) {
            linking = new Point(event.x, event.y);
        } else if (moving != null || Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) > DRAG_START) {
            Rectangle box = boxes.get(selected);
            moving = new Rectangle(Math.max(1, box.x + event.x - pressed.x), Math.max(1, box.y + event.y - pressed.y), box.width,
                box.height);
        }
        canvas.redraw();
    }

    private void release(Event event) {
        Rectangle moved = moving;
        boolean linked = linking != null;
        pressed = null;
        moving = null;
        linking = null;
        if (moved != null) {
            place(moved);
        } else if (linked) {
            at(event.x, event.y).filter(target -> !target.equals(selected)).ifPresent(target -> new LinkMenu(canvas,
                study).open(selected, target));
        }
        canvas.redraw();
    }

    /** The first box that is moved fixes the places of all. */
    private void place(Rectangle moved) {
        CompoundCommand all = new CompoundCommand(0);
        for (Analysis analysis : study.study().getAnalyses()) {
            Point place = CanvasLayout.kept(selected.equals(analysis.getId()) ? moved : boxes.get(analysis.getId()));
            if (analysis.getX() != place.x || analysis.getY() != place.y) {
                all.append(AnalysisCommands.place(analysis, place.x, place.y));
            }
        }
        if (!all.isEmpty()) {
            study.execute(all.unwrap());
        }
    }

    /** Variables that are dragged over the boxes. */
    private final class Dropping implements VariableDrop.Receiver {

        @Override
        public boolean over(int x, int y, List<Source> sources) {
            Optional<Analysis> target = at(x, y).flatMap(id -> study.study().getAnalyses().stream()
                .filter(each -> id.equals(each.getId())).findFirst());
            boolean possible = target.isPresent() && !LinkMenu.slots(study, target.get(), sources).isEmpty();
            String now = possible ? target.get().getId() : "";
            if (!now.equals(dropping)) {
                dropping = now;
                canvas.redraw();
            }
            return possible;
        }

        @Override
        public void drop(int x, int y, List<Source> sources) {
            left();
            at(x, y).ifPresent(target -> {
                select(target);
                onSelect.run();
                new LinkMenu(canvas, study).open(sources, target);
            });
        }

        @Override
        public void left() {
            dropping = "";
            canvas.redraw();
        }
    }

    private void open() {
        selected().ifPresent(analysis -> {
            if (study.states().of(analysis.getId()).hasResult()) {
                Editors.openResult(study, analysis.getId());
            }
        });
    }

    private void key(Event event) {
        List<String> ids = new ArrayList<>(boxes.keySet());
        int index = ids.indexOf(selected);
        int step = switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> 1;
            case SWT.ARROW_UP, SWT.ARROW_LEFT -> -1;
            default -> 0;
        };
        if (step != 0 && index + step >= 0 && index + step < ids.size()) {
            selected = ids.get(index + step);
            onSelect.run();
            canvas.redraw();
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            open();
        } else if (event.keyCode == SWT.DEL) {
            Actions.run(Actions.PREFIX + "delete");
        }
    }
}
