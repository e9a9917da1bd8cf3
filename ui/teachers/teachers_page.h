#pragma once

#include "overview/caseload.h"
#include "shared/page.h"
#include "shared/piece_by_piece.h"

#include <functional>

class QLabel;
class QHBoxLayout;
class QPushButton;

namespace alongside {

class Card;
class EmptyState;
class FilterField;
class Navigator;
class PageHeader;
class TeachersTable;

// The coach's teachers: the table of the caseload and a field to filter it.
class TeachersPage : public Page {
    Q_OBJECT
public:
    TeachersPage(NotebookLink& link, Navigator& navigator, QWidget* parent = nullptr);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeColumn();
    QWidget* makeFilter();
    void connectTable();
    void put(std::vector<CaseloadRow> rows);
    void withTeacher(TeacherId teacher, const std::function<void()>& use);
    void workOutPracticesFrom(int place);
    void showFitting();
    void lookFor(const QString& words);
    void fitHeight();
    void remove(TeacherId teacher);

    Navigator& navigator_;
    std::vector<CaseloadRow> all_;
    bool hasLists_ = false; // of subjects, grades and schools, which only words that are typed look through
    QHBoxLayout* margins_;
    QWidget* column_;
    PageHeader* header_;
    QPushButton *add_, *import_;
    QWidget* filterRow_;
    FilterField* filter_;
    QLabel* count_;
    TeachersTable* table_;
    Card* card_;
    EmptyState *nobody_, *noMatch_;
    PieceByPiece reading_;
};

} // namespace alongside
