#pragma once

#include "domain/trail_line.h"
#include "shared/page.h"

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QTableView;

namespace alongside {

class Card;
class EmptyState;
class TrailModel;
class WrappedLabel;

// What left this notebook, newest first: when, what, about whom, how, and the hash by which it can be known again.
class TrailPart : public Page {
    Q_OBJECT
public:
    explicit TrailPart(NotebookLink& link, QWidget* parent = nullptr);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void offerFilters(const std::vector<TrailLine>& all);
    void showLines();
    void showChosen();

    TrailModel* model_;
    QComboBox* teacher_;
    QComboBox* document_;
    QWidget* bar_;
    QTableView* table_;
    Card* card_;
    WrappedLabel* chosen_;
    QLineEdit* hash_;
    EmptyState* nothing_;
    EmptyState* noMatch_;
};

} // namespace alongside
