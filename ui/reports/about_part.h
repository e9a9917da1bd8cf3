#pragma once

#include "exchange/content.h"
#include "overview/report/all_about_teacher.h"
#include "reports/report_document.h"
#include "shared/page.h"

class QCheckBox;
class QComboBox;

namespace alongside {

class DocumentView;
class EmptyState;
class Navigator;
class NoticeLine;
class ReportExits;
class WrappedLabel;

// Everything that is held about one teacher, for that teacher; with the private notes only where the coach says so.
class AboutPart : public Page {
    Q_OBJECT
public:
    AboutPart(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent = nullptr);

protected:
    void refresh() override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeChoice();
    void build();
    void offerTeachers();
    void showTeacher();
    std::optional<AllAboutTeacher> chosen() const;
    ReportDocument documentFor(const AllAboutTeacher& all) const;

    const Content& content_;
    QComboBox* teacher_;
    QCheckBox* private_;
    NoticeLine* warning_;
    ReportExits* exits_;
    WrappedLabel* intro_;
    DocumentView* view_;
    EmptyState* none_;
};

} // namespace alongside
