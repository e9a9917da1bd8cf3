#pragma once

#include "reports/report_document.h"

#include <QWidget>

class QVBoxLayout;

namespace alongside {

// A document on screen, a card for each section. Of a long section the first lines are shown until all are asked for.
class DocumentView : public QWidget {
    Q_OBJECT
public:
    explicit DocumentView(QWidget* parent = nullptr);

    void setDocument(const ReportDocument& document);

private:
    void build();
    QWidget* makeCard(const DocumentSection& section);

    ReportDocument document_;
    QStringList whole_; // headings of the sections that are shown to their end
    QVBoxLayout* column_;
    QWidget* content_ = nullptr;
};

} // namespace alongside
