#pragma once

#include "domain/library_content.h"
#include "library/fitting_rows.h"
#include "overview/move_shelf.h"
#include "shared/navigator.h"
#include "shared/page.h"

class QComboBox;
class QVBoxLayout;

namespace alongside {

class EmptyState;
class FilterField;
class MoveRow;
class ShelfBar;

// Things a coach can say, by dimension and moment, the favourites first.
class MovesPage : public Page {
    Q_OBJECT
public:
    MovesPage(NotebookLink& link, Navigator& navigator, const std::vector<LibraryMove>& builtIn,
              QWidget* parent = nullptr);

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBar();
    void rebuild();
    void showStars();
    void addFavourites();
    void addDimension(Dimension dimension);
    MoveRow* makeRow(const ShelfMove& shown, bool withPlace);
    void filter();
    void favourShown(const MoveRow& row, bool favourite);
    void copy(const Move& move);
    void edit(const ShelfMove& shown);

    Navigator& navigator_;
    const std::vector<LibraryMove>& builtIn_;
    FilterField* filter_;
    ShelfBar* bar_;
    QComboBox* moment_; // 0: any
    EmptyState* noMatch_;
    QVBoxLayout* column_;
    QWidget* list_ = nullptr;
    std::vector<ShelfMove> shelf_;
    bool starsChanged_ = false; // since the list was built
    std::vector<RowGroup<MoveRow>> groups_;
};

} // namespace alongside
