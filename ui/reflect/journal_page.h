#pragma once

#include "domain/library_content.h"
#include "domain/reflection.h"
#include "overview/reflection_moments.h"
#include "shared/navigator.h"
#include "shared/page.h"
#include "shared/piece_by_piece.h"

class QComboBox;
class QVBoxLayout;

namespace alongside {

class EmptyState;
class FilterField;
class JournalRow;
class LinkButton;
class NoticeLine;
class ShelfBar;

// The coach's private journal: what is worth a page now, and the pages, newest first.
class JournalPage : public Page {
    Q_OBJECT
public:
    JournalPage(NotebookLink& link, Navigator& navigator, const std::vector<ReflectionPrompt>& prompts,
                QWidget* parent = nullptr);

    // Only the pages about a teacher, of one kind of trust where that is given.
    void narrowTo(TeacherId teacher, const std::optional<Dimension>& dimension);

protected:
    void refresh() override;
    bool event(QEvent* event) override;

private:
    void build();
    void readMoments();
    void showMoments();
    void writeAt(const ReflectionStart& start);
    void showUnfinished();
    bool tellOf(const Draft& draft);
    void offerTeachers();
    void showPages();
    std::vector<const Reflection*> fitting() const;
    void fillList(const std::vector<const Reflection*>& pages);
    void edit(const Reflection& page);
    void remove(std::size_t place);
    QString nameOf(const std::optional<TeacherId>& teacher) const;

    Navigator& navigator_;
    const std::vector<ReflectionPrompt>& prompts_;
    FilterField* filter_;
    ShelfBar* bar_;
    QComboBox* about_;
    NoticeLine* unfinished_;
    EmptyState* none_;
    EmptyState* noMatch_;
    LinkButton* older_;
    QVBoxLayout* column_ = nullptr;
    QWidget* moments_ = nullptr;
    QWidget* list_ = nullptr;
    std::vector<JournalRow*> rows_; // of the list
    std::vector<Reflection> pages_; // newest first
    std::size_t most_;              // shown at once
    PieceByPiece reading_;          // of the moments
    std::vector<DueMoment> due_;    // on screen
};

} // namespace alongside
