-- Rows beside an article version are of the run that its row is of; others are left from an older run.
select beside.article_id, beside.version, beside.run_id
from (
    select article_id, version, run_id from {{ source('cleancopy', 'media') }}
    union all
    select article_id, version, run_id from {{ source('cleancopy', 'related') }}
    union all
    select article_id, version, run_id from {{ source('cleancopy', 'lifted') }}
    union all
    select article_id, version, run_id from {{ source('cleancopy', 'removed') }}
) as beside
left join {{ source('cleancopy', 'articles') }} as articles
    on articles.article_id = beside.article_id
    and articles.version = beside.version
    and articles.run_id = beside.run_id
where articles.article_id is null
